/** Months as `YYYY-MM`, which sort as text. */
import { DAY_MS, type CalendarDay } from './time';

export interface MonthRun {
  /** `YYYY-MM` */
  readonly first: string;
  readonly last: string;
}

/** Ascending months, with those that follow one another drawn together. */
export function monthRuns(months: readonly string[]): readonly MonthRun[] {
  const runs: MonthRun[] = [];
  for (const month of months) {
    const run = runs.at(-1);
    if (run && nextMonth(run.last) === month) runs[runs.length - 1] = { ...run, last: month };
    else runs.push({ first: month, last: month });
  }
  return runs;
}

/** Every month from one day's to another's. */
export function monthsBetween(from: CalendarDay, to: CalendarDay): readonly string[] {
  const months: string[] = [];
  const last = to.slice(0, 7);
  for (let month = from.slice(0, 7); month <= last; month = nextMonth(month)) months.push(month);
  return months;
}

/** Days from 0000-03-01 to 1970-01-01. */
const EPOCH = 719_468;

/**
 * Months from January of the year 0 on: that of the day which holds the UTC milliseconds. In whole
 * numbers, since a `Date` for each of a million events takes long (Hinnant, "chrono-compatible
 * low-level date algorithms", `civil_from_days`: its years begin in March, in eras of 400).
 */
export function monthNumber(ms: number): number {
  const days = Math.floor(ms / DAY_MS) + EPOCH;
  const era = Math.floor(days / 146_097);
  const day = days - era * 146_097;
  const leaps = Math.floor(day / 1460) - Math.floor(day / 36_524) + Math.floor(day / 146_096);
  const year = Math.floor((day - leaps) / 365);
  const dayOfYear = day - (365 * year + Math.floor(year / 4) - Math.floor(year / 100));
  return (era * 400 + year) * 12 + Math.floor((5 * dayOfYear + 2) / 153) + 2;
}

function nextMonth(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number);
  const next = number === 12 ? { year: year + 1, number: 1 } : { year, number: number + 1 };
  return `${String(next.year).padStart(4, '0')}-${String(next.number).padStart(2, '0')}`;
}
