/** Dates told from today: "this year", "last quarter", "12 tháng qua". */
import type { DateRange } from './date-range';
import { addDays, daysInMonth, type CalendarDay } from './time';

export type Unit = 'day' | 'month' | 'quarter' | 'year';

/** The unit so many units after that which contains the day. */
export function unitFrom(today: CalendarDay, unit: Exclude<Unit, 'day'>, steps: number): string {
  const [year, month] = partsOf(today);
  switch (unit) {
    case 'year':
      return pad(year + steps, 4);
    case 'quarter': {
      const quarter = year * 4 + Math.floor((month - 1) / 3) + steps;
      return `${pad(Math.floor(quarter / 4), 4)}-${33 + (quarter % 4)}`;
    }
    case 'month':
      return monthFrom(year, month, steps);
  }
}

/** The day so many units later; where that month has no such day, its last one. */
export function dayFrom(today: CalendarDay, unit: Unit, steps: number): CalendarDay {
  if (unit === 'day') return addDays(today, steps);
  const [year, month, day] = partsOf(today);
  const target = monthFrom(year, month, steps * { month: 1, quarter: 3, year: 12 }[unit]);
  const last = daysInMonth(Number(target.slice(0, 4)), Number(target.slice(5)));
  return `${target}-${pad(Math.min(day, last), 2)}`;
}

/** The last so many units up to today; with a negative count, the next ones. */
export function recently(today: CalendarDay, unit: Unit, count: number): DateRange {
  return count >= 0
    ? { from: dayFrom(today, unit, -count), to: today }
    : { from: today, to: dayFrom(today, unit, -count) };
}

const UNITS: Readonly<Record<string, Unit>> = {
  day: 'day',
  month: 'month',
  quarter: 'quarter',
  year: 'year',
  ngay: 'day',
  thang: 'month',
  quy: 'quarter',
  nam: 'year',
};
const STEPS: Readonly<Record<string, number>> = {
  this: 0,
  last: -1,
  next: 1,
  nay: 0,
  truoc: -1,
  ngoai: -1,
  'vua qua': -1,
  sau: 1,
  toi: 1,
};
/** So many units are the most that a reader means. */
const MOST = 1_000;

/** @param folded text without marks and capitals; `null` if it tells nothing from today */
export function relativeRange(folded: string, today: CalendarDay): DateRange | null {
  if (/^(?:today|hom nay)$/.test(folded)) return { from: today, to: today };
  const [, step, unit] =
    /^(this|last|next) (month|quarter|year)$/.exec(folded) ??
    swapped(/^(thang|quy|nam) (nay|truoc|ngoai|vua qua|sau|toi)$/.exec(folded));
  const own = UNITS[unit ?? ''];
  if (step !== undefined && own !== undefined && own !== 'day') {
    const name = unitFrom(today, own, STEPS[step] ?? 0);
    return { from: name, to: name };
  }
  const [, direction, count, units] =
    /^(last|past|next) (\d{1,4}) (day|month|quarter|year)s?$/.exec(folded) ??
    trailing(/^(\d{1,4}) (ngay|thang|quy|nam) (qua|gan day|vua qua|toi|sau)$/.exec(folded));
  const many = UNITS[units ?? ''];
  if (direction === undefined || many === undefined || Number(count) > MOST) return null;
  const isAhead = /^(?:next|toi|sau)$/.test(direction);
  return recently(today, many, isAhead ? -Number(count) : Number(count));
}

type Match = readonly (string | undefined)[];

/** Vietnamese says the unit first. */
function swapped(match: Match | null): Match {
  return match ? [match[0], match[2], match[1]] : [];
}

function trailing(match: Match | null): Match {
  return match ? [match[0], match[3], match[1], match[2]] : [];
}

function monthFrom(year: number, month: number, steps: number): string {
  const index = year * 12 + month - 1 + steps;
  return `${pad(Math.floor(index / 12), 4)}-${pad((index % 12) + 1, 2)}`;
}

function partsOf(day: CalendarDay): readonly [year: number, month: number, day: number] {
  return [Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10))];
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}
