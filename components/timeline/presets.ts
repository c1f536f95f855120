/** Ready-made viewports around a day. */
import { UTCDate } from '@date-fns/utc';
import {
  addDays,
  addMonths,
  addQuarters,
  addYears,
  startOfMonth,
  startOfQuarter,
  startOfYear,
} from 'date-fns';

import type { TimeSpan } from '@/data/time';

export const PRESETS = ['year', 'quarter', 'month'] as const;
export type Preset = (typeof PRESETS)[number];

/** The day in the middle, with what was and what comes: a month to either side. */
export function aroundDay(ms: number): TimeSpan {
  const date = new UTCDate(ms);
  return span(addMonths(date, -1), addDays(addMonths(date, 1), 1));
}

/** The calendar year, quarter or month (UTC) that contains the instant. */
export function presetSpan(preset: Preset, ms: number): TimeSpan {
  const date = new UTCDate(ms);
  switch (preset) {
    case 'year':
      return span(startOfYear(date), addYears(startOfYear(date), 1));
    case 'quarter':
      return span(startOfQuarter(date), addQuarters(startOfQuarter(date), 1));
    case 'month':
      return span(startOfMonth(date), addMonths(startOfMonth(date), 1));
  }
}

function span(start: Date, end: Date): TimeSpan {
  return { start: start.getTime(), end: end.getTime() };
}
