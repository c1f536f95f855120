/** Steps along the calendar: days, weeks, months, quarters and round numbers of years, in UTC. */
import {
  utcDay,
  utcMonday,
  utcMonth,
  utcYear,
  type CountableTimeInterval,
  type TimeInterval,
} from 'd3';

import type { TickUnit } from '@/components/i18n/format-tick';
import { DAY_MS, type TimeSpan } from '@/data/time';

/** A unit of the calendar, or several of it: ten years are a decade. */
export interface CalendarStep {
  readonly unit: TickUnit;
  readonly count: number;
}

/** Round numbers of years are where people count from. */
export const ROUND_YEARS = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1_000, 2_000, 5_000, 10_000];

const INTERVALS: { readonly [U in TickUnit]: TimeInterval } = {
  year: utcYear,
  quarter: every(utcMonth, 3),
  month: utcMonth,
  week: utcMonday,
  day: utcDay,
};

function every(interval: CountableTimeInterval, count: number): TimeInterval {
  return interval.every(count) ?? interval;
}

/** When each step begins, in ms: from the one that the span begins in on. */
export function stepStarts({ unit, count }: CalendarStep, span: TimeSpan): readonly number[] {
  const interval = count === 1 ? INTERVALS[unit] : every(utcYear, count);
  return interval
    .range(interval.floor(new Date(span.start)), new Date(span.end))
    .map((date) => date.getTime());
}

/** The whole step that contains the instant. */
export function stepAround({ unit, count }: CalendarStep, ms: number): TimeSpan {
  const interval = count === 1 ? INTERVALS[unit] : every(utcYear, count);
  const start = interval.floor(new Date(ms));
  return { start: start.getTime(), end: interval.offset(start, 1).getTime() };
}

/** The shortest that each unit can be, in days. */
const SHORTEST: readonly (readonly [unit: TickUnit, days: number])[] = [
  ['day', 1],
  ['week', 7],
  ['month', 28],
  ['quarter', 90],
];

/** The finest step that is never narrower than `leastPx`. */
export function finestStep(msPerPx: number, leastPx: number): CalendarStep {
  const fits = (days: number) => (days * DAY_MS) / msPerPx >= leastPx;
  const unit = SHORTEST.find(([, days]) => fits(days))?.[0];
  if (unit) return { unit, count: 1 };
  const count = ROUND_YEARS.find((years) => fits(years * 365)) ?? ROUND_YEARS.at(-1) ?? 1;
  return { unit: 'year', count };
}
