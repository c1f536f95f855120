/** Ready-made viewports around a day. */
import { UTCDate } from '@date-fns/utc';
import {
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
