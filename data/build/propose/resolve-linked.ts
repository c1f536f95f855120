import { fail, ok, type Result } from '../../result';
import { addDays, DAY_MS, toMs, weekday as weekdayOf, type CalendarDay } from '../../time';
import type { LinkedUnits, NamedUnit } from './link-units';
import { periodBounds, toEdtf, type Period } from './period';
import {
  inYear,
  isYearly,
  resolveUnit,
  type Resolved,
  type Situation,
  type YearlyUnit,
} from './resolve-unit';
import { chooseYear } from './yearless';

const APART = 'two separate dates: give each its own event';

/** The period that one or two dates mean. The error is the reason for abstaining. */
export function resolveLinked(
  linked: LinkedUnits,
  situation: Situation,
  between: boolean,
): Result<Resolved> {
  const { first, last, link } = linked;
  if (!last) {
    if (first.unit.kind === 'days' && first.unit.apart && !between) return fail(APART);
    return resolveNamed(first, situation);
  }
  if (link === 'vague') return fail('a span whose ends are vague: give the first and last day');
  if (first.unit.kind === 'weekday' || last.unit.kind === 'weekday') {
    return fail('weekdays of past or coming days? give the dates');
  }
  const span = resolveSpan(first, last, situation);
  if (!span.ok || link === 'range' || between) return span;
  const { period } = span.value;
  return period.kind === 'span' && areNeighbours(period) ? span : fail(APART);
}

function areNeighbours({ first, last }: Extract<Period, { kind: 'span' }>): boolean {
  return first.kind === 'day' && last.kind === 'day' && addDays(toEdtf(first), 1) === toEdtf(last);
}

function resolveSpan(first: NamedUnit, last: NamedUnit, situation: Situation): Result<Resolved> {
  const [a, b] = [first.unit, last.unit];
  if (isYearly(a) && isYearly(b)) {
    if (isSpan(a) || isSpan(b)) return fail('a span of spans: give the first and last day');
    if (a.year === null && b.year === null) {
      const make = (year: number) => spanFrom(inYear(a, year), b);
      const year = chooseYear(make, situation.published, situation.tense);
      return year.ok ? checked(make(year.value), 'resolved') : year;
    }
    if (a.year === null) {
      const end = resolveNamed(last, situation);
      if (!end.ok) return end;
      const { period, basis } = end.value;
      if (!('year' in period)) return fail('a span of spans: give the first and last day');
      const start = inYear(a, period.year);
      const begins = startsBefore(start, period) ? start : inYear(a, period.year - 1);
      return checked({ kind: 'span', first: begins, last: period }, basis);
    }
    if (b.year === null) {
      const start = resolveNamed(first, situation);
      return start.ok ? checked(spanFrom(start.value.period, b), start.value.basis) : start;
    }
  }
  if (a.kind === 'day' && b.kind === 'day' && a.month === b.month && a.day === b.day) {
    return fail('the same day of two years: an anniversary? give the day that is meant');
  }
  const start = resolveNamed(first, situation);
  const end = start.ok ? resolveNamed(last, situation) : start;
  if (!start.ok || !end.ok) return end;
  const basis = start.value.basis === end.value.basis ? start.value.basis : 'resolved';
  if (start.value.period.kind === 'span' || end.value.period.kind === 'span') {
    return fail('a span of spans: give the first and last day');
  }
  return checked({ kind: 'span', first: start.value.period, last: end.value.period }, basis);
}

function isSpan(unit: YearlyUnit): boolean {
  return unit.kind === 'days' || unit.kind === 'months';
}

/** From `first` to `last` in the same year, or in the next if that would run backwards. */
function spanFrom(first: Period, last: YearlyUnit): Period {
  const year = 'year' in first ? first.year : 0;
  const end = inYear(last, year);
  return {
    kind: 'span',
    first,
    last: startsBefore(first, end) ? end : inYear(last, year + 1),
  };
}

function startsBefore(a: Period, b: Period): boolean {
  const [first, last] = [periodBounds(a), periodBounds(b)];
  return !first.ok || !last.ok || first.value.first <= last.value.first;
}

function checked(period: Period, basis: Resolved['basis']): Result<Resolved> {
  const bounds = periodBounds(period);
  return bounds.ok ? ok({ period, basis }) : fail(`this is no span of days: ${bounds.error}`);
}

/** One date; a weekday or "today" beside it has to agree. */
function resolveNamed(named: NamedUnit, situation: Situation): Result<Resolved> {
  const tense = named.offset === undefined || named.offset > 0 ? situation.tense : 'past';
  const resolved = resolveUnit(named.unit, { ...situation, tense });
  if (named.weekday === undefined && named.offset === undefined) return resolved;
  if (!resolved.ok) return weekdayYear(named, situation) ?? resolved;
  const day = toEdtf(resolved.value.period);
  if (named.weekday !== undefined && weekdayOf(day) !== named.weekday) {
    return weekdayYear(named, situation) ?? fail(`${day} is another weekday than the text says`);
  }
  if (named.offset !== undefined && situation.published !== null) {
    const off = (toMs(day) - toMs(addDays(situation.published, named.offset))) / DAY_MS;
    // Reprints carry a later date of publication than the day they call today.
    if (off > 0 || off < -2) {
      return fail(`${day} does not agree with publication on ${situation.published}`);
    }
  }
  return resolved;
}

/** Where the year is open, the weekday may fit one of the years around publication only. */
function weekdayYear(named: NamedUnit, { published }: Situation): Result<Resolved> | null {
  const { unit, weekday } = named;
  if (unit.kind !== 'day' || unit.year !== null || published === null) return null;
  const around = Number(published.slice(0, 4));
  const fitting = [around - 1, around, around + 1].filter((year) => {
    const bounds = periodBounds(inYear(unit, year));
    return (
      bounds.ok &&
      weekdayOf(bounds.value.first) === weekday &&
      isWithinAYear(bounds.value.first, published)
    );
  });
  const [year] = fitting;
  return fitting.length === 1 && year !== undefined
    ? checked(inYear(unit, year), 'resolved')
    : null;
}

function isWithinAYear(day: CalendarDay, published: CalendarDay): boolean {
  return Math.abs(toMs(day) - toMs(published)) <= 366 * DAY_MS;
}
