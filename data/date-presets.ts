/** Ready-made ranges of dates around today. */
import type { DateRange } from './date-range';
import { dayFrom, recently, unitFrom } from './relative-dates';
import type { CalendarDay } from './time';

export const DATE_PRESETS = [
  'thisYear',
  'last12Months',
  'lastQuarter',
  'nextQuarter',
  'aroundToday',
] as const;
export type DatePreset = (typeof DATE_PRESETS)[number];

export function presetRange(preset: DatePreset, today: CalendarDay): DateRange {
  const whole = (edtf: string): DateRange => ({ from: edtf, to: edtf });
  switch (preset) {
    case 'thisYear':
      return whole(unitFrom(today, 'year', 0));
    case 'last12Months':
      return recently(today, 'month', 12);
    case 'lastQuarter':
      return whole(unitFrom(today, 'quarter', -1));
    case 'nextQuarter':
      return whole(unitFrom(today, 'quarter', 1));
    case 'aroundToday':
      return { from: dayFrom(today, 'month', -1), to: dayFrom(today, 'month', 1) };
  }
}
