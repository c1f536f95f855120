import { parseEdtf } from '../../edtf';
import { inEnglish } from '../../phrase';
import { fail, ok, type Result } from '../../result';
import { addDays, type CalendarDay } from '../../time';

/** A stretch of the calendar with a name of its own, or one from a first to a last of them. */
export type Period =
  | { readonly kind: 'day'; readonly year: number; readonly month: number; readonly day: number }
  | { readonly kind: 'month'; readonly year: number; readonly month: number }
  | { readonly kind: 'quarter'; readonly year: number; readonly quarter: number }
  | { readonly kind: 'half'; readonly year: number; readonly half: number }
  | { readonly kind: 'year'; readonly year: number }
  /** `year` is the decade's first. */
  | { readonly kind: 'decade'; readonly year: number }
  | { readonly kind: 'span'; readonly first: Period; readonly last: Period };

export interface PeriodBounds {
  readonly first: CalendarDay;
  readonly last: CalendarDay;
}

/** EDTF text: quarters are `YYYY-33` to `-36`, halves `YYYY-40` and `-41` (ISO 8601-2, 4.8). */
export function toEdtf(period: Period): string {
  const year = 'year' in period ? String(period.year).padStart(4, '0') : '';
  switch (period.kind) {
    case 'day':
      return `${year}-${two(period.month)}-${two(period.day)}`;
    case 'month':
      return `${year}-${two(period.month)}`;
    case 'quarter':
      return `${year}-${32 + period.quarter}`;
    case 'half':
      return `${year}-${39 + period.half}`;
    case 'year':
      return year;
    case 'decade':
      return `${year.slice(0, 3)}X`;
    case 'span':
      return `${toEdtf(period.first)}/${toEdtf(period.last)}`;
  }
}

/** First and last day; an error for a day that the calendar has not, or a span that runs back. */
export function periodBounds(period: Period): Result<PeriodBounds> {
  const bounds = parseEdtf(toEdtf(period));
  if (!bounds.ok) return fail(inEnglish(bounds.error));
  const { earliest, latest } = bounds.value;
  return earliest === null || latest === null
    ? fail('the period is open')
    : ok({ first: earliest, last: latest });
}

export function dayPeriod(day: CalendarDay): Period {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return { kind: 'day', year, month, day: date };
}

/** The `by`-th next (or, negative, previous) period of the same kind; `null` for a span. */
export function shiftPeriod(period: Period, by: number): Period | null {
  switch (period.kind) {
    case 'day':
      return dayPeriod(addDays(toEdtf(period), by));
    case 'month': {
      const [year, index] = carry(period.year, period.month, by, 12);
      return { kind: 'month', year, month: index };
    }
    case 'quarter': {
      const [year, index] = carry(period.year, period.quarter, by, 4);
      return { kind: 'quarter', year, quarter: index };
    }
    case 'half': {
      const [year, index] = carry(period.year, period.half, by, 2);
      return { kind: 'half', year, half: index };
    }
    case 'year':
      return { kind: 'year', year: period.year + by };
    case 'decade':
      return { kind: 'decade', year: period.year + 10 * by };
    case 'span':
      return null;
  }
}

/** `index` counts from 1 within `year`; both after moving by `by`. */
function carry(year: number, index: number, by: number, perYear: number): [number, number] {
  const count = year * perYear + index - 1 + by;
  return [Math.floor(count / perYear), (count % perYear) + 1];
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
