import { fail, ok, type Result } from '../../result';
import { addDays, type CalendarDay } from '../../time';
import { dayPeriod, periodBounds, shiftPeriod, toEdtf, type Period } from './period';
import type { Tense, Unit, YearRef } from './unit';
import { weekdayDate } from './weekday-date';
import { chooseYear } from './yearless';

export interface Situation {
  /** The day of publication, or `null` if it is not known. */
  readonly published: CalendarDay | null;
  readonly tense?: Tense | undefined;
}

export interface Resolved {
  readonly period: Period;
  /** `resolved` if publication decided part of it. */
  readonly basis: 'stated' | 'resolved';
}

/** Units that lie in a year which the phrase may leave out. */
export type YearlyUnit = Extract<
  Unit,
  { readonly kind: 'day' | 'days' | 'month' | 'months' | 'quarter' | 'half' }
>;

export function isYearly(unit: Unit): unit is YearlyUnit {
  return 'year' in unit && !['year', 'years', 'decade'].includes(unit.kind);
}

/** The period that a unit means. The error is the reason for abstaining. */
export function resolveUnit(unit: Unit, situation: Situation): Result<Resolved> {
  const { published, tense } = situation;
  switch (unit.kind) {
    case 'day':
    case 'days':
    case 'month':
    case 'months':
    case 'quarter':
    case 'half': {
      const year =
        unit.year === null
          ? chooseYear((candidate) => inYear(unit, candidate), published, tense)
          : yearNumber(unit.year, published, (candidate) => inYear(unit, candidate));
      if (!year.ok) return year;
      return checked(inYear(unit, year.value), unit.year);
    }
    case 'year': {
      const year = yearNumber(unit.year, published, (value) => ({ kind: 'year', year: value }));
      return year.ok ? checked({ kind: 'year', year: year.value }, unit.year) : year;
    }
    case 'years': {
      const first: Period = { kind: 'year', year: unit.year };
      const last: Period = { kind: 'year', year: unit.lastYear };
      return checked({ kind: 'span', first, last }, unit.year);
    }
    case 'decade':
      return checked({ kind: 'decade', year: unit.year }, unit.year);
    case 'offset': {
      if (published === null)
        return fail('it counts from the day of publication, which is unknown');
      if (unit.of === 'day') return checked(dayPeriod(addDays(published, unit.by)), null);
      const month: Period = {
        kind: 'month',
        year: Number(published.slice(0, 4)),
        month: Number(published.slice(5, 7)),
      };
      return checked(shiftPeriod(month, unit.by) ?? month, null);
    }
    case 'weekday': {
      const day = weekdayDate(unit.weekday, unit.which, published, tense);
      return day.ok ? checked(dayPeriod(day.value), null) : day;
    }
    case 'month-nearby':
      return nearbyMonth(unit.month, unit.which, published);
    case 'unclear':
      return fail(unit.reason);
    case 'not-a-date':
      return fail('this is no date');
  }
}

/** The period of a unit in a given year. */
export function inYear(unit: YearlyUnit, year: number): Period {
  switch (unit.kind) {
    case 'day':
      return { kind: 'day', year, month: unit.month, day: unit.day };
    case 'days': {
      const day = (date: number): Period => ({ kind: 'day', year, month: unit.month, day: date });
      return { kind: 'span', first: day(unit.day), last: day(unit.lastDay) };
    }
    case 'month':
      return { kind: 'month', year, month: unit.month };
    case 'months': {
      const month = (index: number): Period => ({ kind: 'month', year, month: index });
      return unit.month === unit.lastMonth
        ? month(unit.month)
        : { kind: 'span', first: month(unit.month), last: month(unit.lastMonth) };
    }
    case 'quarter':
      return { kind: 'quarter', year, quarter: unit.quarter };
    case 'half':
      return { kind: 'half', year, half: unit.half };
  }
}

function yearNumber(
  year: Exclude<YearRef, null>,
  published: CalendarDay | null,
  period: (year: number) => Period,
): Result<number> {
  if (typeof year === 'number') return ok(year);
  if (published === null) return fail('the year counts from publication, whose date is unknown');
  const publishedYear = Number(published.slice(0, 4));
  if (year !== 'the') return ok(publishedYear + { last: -1, this: 0, next: 1 }[year]);
  // "The year" of an article is the one under way; in its first weeks it may still be the last one.
  const bounds = periodBounds(period(publishedYear));
  if (!bounds.ok) return bounds;
  const underWay = bounds.value.first <= published && Number(published.slice(5, 7)) >= 3;
  return underWay
    ? ok(publishedYear)
    : fail(`"the year" may be another than ${publishedYear}: the article is of ${published}`);
}

function nearbyMonth(
  month: number,
  which: 'last' | 'next',
  published: CalendarDay | null,
): Result<Resolved> {
  if (published === null) return fail('it counts from the day of publication, which is unknown');
  const [year, current] = [Number(published.slice(0, 4)), Number(published.slice(5, 7))];
  const past = which === 'last';
  if (past ? month <= current : month >= current) {
    return fail(`"${which}" may mean the month of ${year} or of ${past ? year - 1 : year + 1}`);
  }
  return checked({ kind: 'month', year: past ? year - 1 : year + 1, month }, null);
}

function checked(period: Period, year: YearRef): Result<Resolved> {
  const bounds = periodBounds(period);
  if (!bounds.ok) return fail(`${toEdtf(period)} is no date: ${bounds.error}`);
  return ok({ period, basis: typeof year === 'number' ? 'stated' : 'resolved' });
}
