/** Calendar units as places on the vertical timeline. */
import { utcDay, utcMonth, utcYear } from 'd3';

import { DAY_MS, type TimeSpan } from '@/data/time';

import { CALENDAR_UNITS, type CalendarUnit } from './vertical-scene';

const SHORTEST_MS: { readonly [U in CalendarUnit]: number } = {
  year: 365 * DAY_MS,
  quarter: 90 * DAY_MS,
  month: 28 * DAY_MS,
  day: DAY_MS,
};

/** The finest unit that is always at least so high; a year if none is. */
export function finestUnit(msPerPx: number, leastPx: number): CalendarUnit {
  return CALENDAR_UNITS.findLast((unit) => SHORTEST_MS[unit] / msPerPx >= leastPx) ?? 'year';
}

/** The unit (UTC) that holds the instant. */
export function unitAround(unit: CalendarUnit, ms: number): TimeSpan {
  const date = new Date(ms);
  switch (unit) {
    case 'year':
      return span(utcYear.floor(date), utcYear.offset(utcYear.floor(date), 1));
    case 'quarter': {
      const month = utcMonth.floor(date);
      const start = utcMonth.offset(month, -(month.getUTCMonth() % 3));
      return span(start, utcMonth.offset(start, 3));
    }
    case 'month':
      return span(utcMonth.floor(date), utcMonth.offset(utcMonth.floor(date), 1));
    case 'day':
      return span(utcDay.floor(date), utcDay.offset(utcDay.floor(date), 1));
  }
}

function span(start: Date, end: Date): TimeSpan {
  return { start: start.getTime(), end: end.getTime() };
}

const QUARTER_1_EDTF = 33;

/** The unit that begins at an instant, as EDTF. */
export function unitEdtf(unit: CalendarUnit, startMs: number): string {
  const day = new Date(startMs).toISOString().slice(0, 10);
  switch (unit) {
    case 'year':
      return day.slice(0, 4);
    case 'quarter':
      return `${day.slice(0, 4)}-${QUARTER_1_EDTF + Math.floor((Number(day.slice(5, 7)) - 1) / 3)}`;
    case 'month':
      return day.slice(0, 7);
    case 'day':
      return day;
  }
}
