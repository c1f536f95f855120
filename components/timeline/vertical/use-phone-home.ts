'use client';

import { useMemo } from 'react';

import type { LaneEvents } from '@/components/timeline/lane-events';
import type { EventColumns } from '@/data/columns';
import { toMs, type CalendarDay, type TimeSpan } from '@/data/time';

import { phoneHome } from './phone-home';

/** The view to begin with; it stays the same while its days do. */
export function usePhoneHome(
  events: LaneEvents,
  columns: EventColumns,
  asked: TimeSpan,
  today: CalendarDay,
  height: number,
): TimeSpan {
  return useMemo(
    () => phoneHome(events, columns, asked, toMs(today), height),
    [events, columns, asked, today, height],
  );
}
