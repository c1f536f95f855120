'use client';

import type { Kept } from '@/components/view/kept-document';
import { useKept } from '@/components/view/use-kept';
import type { Script } from '@/data/briefing/script-schema';

import { KEPT_SCRIPT } from './script-store';

/** The script that this browser keeps, or the built-in one. */
export function useScript(): Kept<Script> {
  return useKept(KEPT_SCRIPT);
}
