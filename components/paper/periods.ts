/** Years, quarters and months that a timeline is split into, and which events stand in each. */
import type { DayRange } from '@/components/view/view-state';
import { addBit, noBits } from '@/data/bitset';
import type { EventColumns } from '@/data/columns';
import type { EventSet } from '@/data/query';
import { addDays, DAY_MS, daysInMonth, toDay, toMs, type TimeSpan } from '@/data/time';

export interface Period extends DayRange {
  /** `2025`; `2025-36`, its fourth quarter; `2025-12`. */
  readonly edtf: string;
}

export function yearsOf(span: DayRange): readonly Period[] {
  const [from, to] = [yearOf(span.first), yearOf(span.last)];
  return Array.from({ length: to - from + 1 }, (_, i) => {
    const edtf = String(from + i).padStart(4, '0');
    return within({ edtf, first: `${edtf}-01-01`, last: `${edtf}-12-31` }, span);
  });
}

/** Those of a year; what lies outside of the span is left out. */
export function quartersOf(year: string, span: DayRange): readonly Period[] {
  return common(
    [1, 2, 3, 4].map((quarter) =>
      fullMonths(`${year}-${QUARTERS + quarter}`, year, 3 * quarter - 2, 3 * quarter),
    ),
    span,
  );
}

/** Those of a quarter as `quartersOf` names it. */
export function monthsOf(quarter: string, span: DayRange): readonly Period[] {
  const [year = '', code] = quarter.split('-');
  const last = 3 * (Number(code) - QUARTERS);
  return common(
    [last - 2, last - 1, last].map((month) =>
      fullMonths(`${year}-${twoDigits(month)}`, year, month, month),
    ),
    span,
  );
}

/** EDTF counts quarters from 33. */
const QUARTERS = 32;

function fullMonths(edtf: string, year: string, from: number, to: number): Period {
  return {
    edtf,
    first: `${year}-${twoDigits(from)}-01`,
    last: `${year}-${twoDigits(to)}-${daysInMonth(Number(year), to)}`,
  };
}

function common(periods: readonly Period[], span: DayRange): readonly Period[] {
  return periods
    .filter(({ first, last }) => first <= span.last && last >= span.first)
    .map((period) => within(period, span));
}

function twoDigits(n: number): string {
  return String(n).padStart(2, '0');
}

function within(period: Period, { first, last }: DayRange): Period {
  return {
    ...period,
    first: period.first < first ? first : period.first,
    last: period.last > last ? last : period.last,
  };
}

function yearOf(day: string): number {
  return Number(day.slice(0, 4));
}

/** Where it is drawn: an end that nobody gives is an arrow at the known side. `NaN`: undated. */
export function drawnSpan({ start, end }: EventColumns, ordinal: number): TimeSpan {
  const [from = NaN, to = NaN] = [start[ordinal], end[ordinal]];
  return {
    start: Number.isFinite(from) ? from : to - DAY_MS,
    end: Number.isFinite(to) ? to : from + DAY_MS,
  };
}

/** @param ordinals ascending */
export function eventSet(ordinals: Uint32Array, { size }: EventColumns): EventSet {
  const bits = noBits(size);
  for (const ordinal of ordinals) addBit(bits, ordinal);
  return { ordinals, bits, size: ordinals.length };
}

/** Those of a set that are drawn within a span of days. */
export function eventsWithin(
  { ordinals }: EventSet,
  columns: EventColumns,
  { first, last }: DayRange,
): EventSet {
  const [from, to] = [toMs(first), toMs(last) + DAY_MS];
  const kept = ordinals.filter((ordinal) => {
    const { start, end } = drawnSpan(columns, ordinal);
    return start < to && end > from;
  });
  return eventSet(kept, columns);
}

/** Whether anything of a set begins or ends there, and does not only run through. */
export function turnsIn(
  { ordinals }: EventSet,
  columns: EventColumns,
  { first, last }: DayRange,
): boolean {
  const [from, to] = [toMs(first), toMs(last) + DAY_MS];
  return ordinals.some((ordinal) => {
    const { start, end } = drawnSpan(columns, ordinal);
    return (start >= from && start < to) || (end > from && end <= to);
  });
}

/** From the first to the last day that any event of a set touches; `null` if none is dated. */
export function daysOf({ ordinals }: EventSet, columns: EventColumns): DayRange | null {
  let [from, to] = [Infinity, -Infinity];
  for (const ordinal of ordinals) {
    const { start, end } = drawnSpan(columns, ordinal);
    if (start < from) from = start;
    if (end > to) to = end;
  }
  return from < to ? { first: toDay(from), last: addDays(toDay(to), -1) } : null;
}
