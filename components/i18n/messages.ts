import type { Lang } from '@/data/vocabulary';

import { en } from './en/messages';
import { vi } from './vi/messages';

/** Every string of the interface. Numbers and names come in through functions. */
export type Messages = typeof en;

export const MESSAGES: { readonly [L in Lang]: Messages } = { en, vi };
