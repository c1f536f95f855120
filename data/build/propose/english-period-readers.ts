import { countNumber, monthNumber, yearOf } from './english-words';
import type { Groups, Unit } from './unit';

const QUARTERS: Readonly<Record<string, number>> = {
  first: 1,
  '1st': 1,
  i: 1,
  '1': 1,
  second: 2,
  '2nd': 2,
  ii: 2,
  '2': 2,
  third: 3,
  '3rd': 3,
  iii: 3,
  '3': 3,
  fourth: 4,
  '4th': 4,
  iv: 4,
  '4': 4,
  last: 4,
  final: 4,
};

export function inRange(value: number, most: number): boolean {
  return value >= 1 && value <= most;
}

export function readMonth(groups: Groups): Unit {
  const year = groups.y2 === undefined ? yearOf(groups) : Number(groups.y2);
  return { kind: 'month', year, month: monthNumber(groups.m) };
}

export function readMonthList(groups: Groups): Unit {
  const list = (groups.list ?? '').split(/,? (?:and|&) |, /).map(monthNumber);
  const [first = 0] = list;
  if (list.some((month, i) => month !== first + i)) {
    return { kind: 'unclear', reason: 'several separate months: give each its own event' };
  }
  return { kind: 'months', year: yearOf(groups), month: first, lastMonth: first + list.length - 1 };
}

export function readQuarter(groups: Groups): Unit | null {
  const quarter = QUARTERS[(groups.q ?? '').toLowerCase()];
  if (quarter === undefined) return null;
  if (
    quarter === 4 &&
    /last|final/i.test(groups.q ?? '') &&
    !groups.y &&
    !groups.y2 &&
    !groups.y3 &&
    !groups.yr
  ) {
    return { kind: 'unclear', reason: 'the fourth quarter, or the one before this?' };
  }
  const stated = groups.y2 ?? groups.y3;
  return { kind: 'quarter', year: stated === undefined ? yearOf(groups) : Number(stated), quarter };
}

export function readHalf(groups: Groups, first: boolean): Unit {
  const year = groups.y2 === undefined ? yearOf(groups) : Number(groups.y2);
  return { kind: 'half', year, half: first ? 1 : 2 };
}

export function readMonthsOf(groups: Groups): Unit | null {
  const months = countNumber(groups.c);
  if (!inRange(months, 11)) return null;
  const year = groups.y2 === undefined ? yearOf(groups) : Number(groups.y2);
  const first = groups.which?.toLowerCase() === 'first';
  if (months === 6) return { kind: 'half', year, half: first ? 1 : 2 };
  if (months === 3) return { kind: 'quarter', year, quarter: first ? 1 : 4 };
  return first
    ? { kind: 'months', year, month: 1, lastMonth: months }
    : { kind: 'months', year, month: 13 - months, lastMonth: 12 };
}

export function readYears(groups: Groups): Unit | null {
  const first = Number(groups.a);
  const short = (groups.b ?? '').length === 2;
  const last = short ? Math.floor(first / 100) * 100 + Number(groups.b) : Number(groups.b);
  // "2026-01" can only be a month; "2009-10" may be two years as well.
  const second = Number(groups.b);
  if (short && second >= 1 && second <= 12 && second <= first % 100) {
    return { kind: 'month', year: first, month: second };
  }
  if (short && second <= 12) {
    return { kind: 'unclear', reason: 'a month, or the second of two years?' };
  }
  return last > first ? { kind: 'years', year: first, lastYear: last } : null;
}
