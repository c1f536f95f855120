/** Months as `YYYY-MM`, which sort as text. */
import type { CalendarDay } from './time';

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

function nextMonth(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number);
  const next = number === 12 ? { year: year + 1, number: 1 } : { year, number: number + 1 };
  return `${String(next.year).padStart(4, '0')}-${String(next.number).padStart(2, '0')}`;
}
