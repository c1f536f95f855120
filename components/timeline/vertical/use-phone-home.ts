'use client';

import { useMemo } from 'react';

import type { Item } from '@/components/timeline/item';
import { toMs, type CalendarDay, type TimeSpan } from '@/data/time';

import { phoneHome } from './phone-home';

/** The view to begin with; it stays the same while its days do. */
export function usePhoneHome(
  items: readonly Item[],
  asked: TimeSpan,
  today: CalendarDay,
  height: number,
): TimeSpan {
  return useMemo(() => phoneHome(items, asked, toMs(today), height), [items, asked, today, height]);
}
