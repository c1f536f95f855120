import { fail, ok, type Result } from '../../result';
import { DAY_MS, toMs, type CalendarDay } from '../../time';
import { periodBounds, type Period } from './period';
import type { Tense } from './unit';

/** So near to publication, a date needs no words about past or future. */
const NEAR_DAYS = 45;
/** Farther off than this, another year's date is nearer. */
const HALF_YEAR_DAYS = 183;
const ALMOST_A_YEAR_DAYS = 300;

/**
 * The year of a month or day that the text leaves without one, from the day of publication.
 *
 * The year in which the period contains publication, else that of the nearest past or coming one,
 * as the words about it say. Without such words: the nearest, if it lies in the year of publication
 * or within 45 days of it. Everything else could be either year and is an error that says so.
 */
export function chooseYear(
  inYear: (year: number) => Period,
  published: CalendarDay | null,
  tense: Tense | undefined,
): Result<number> {
  if (published === null) {
    return fail('the year is not stated, and the article has no publication date to tell it');
  }
  const publishedYear = Number(published.slice(0, 4));
  const candidates = [publishedYear - 1, publishedYear, publishedYear + 1].flatMap((year) => {
    const bounds = periodBounds(inYear(year));
    return bounds.ok ? [{ year, ...bounds.value }] : [];
  });
  if (candidates.length === 0) return noSuchDay(inYear, publishedYear);
  const days = (from: CalendarDay, to: CalendarDay) => (toMs(to) - toMs(from)) / DAY_MS;

  const around = candidates.find((c) => c.first <= published && published <= c.last);
  if (around) return ok(around.year);
  const past = candidates.findLast((c) => c.last < published);
  const coming = candidates.find((c) => c.first > published);
  const ago = past ? days(past.last, published) : Infinity;
  const ahead = coming ? days(published, coming.first) : Infinity;

  const unsure = fail(
    `the year is not stated: ${past?.first ?? 'the last one'} and ` +
      `${coming?.first ?? 'the next one'} are both possible for an article of ${published}`,
  );
  if (tense === 'past') {
    if (ago > ALMOST_A_YEAR_DAYS && ahead <= NEAR_DAYS) return unsure;
    return past && (past.year === publishedYear || ago <= HALF_YEAR_DAYS) ? ok(past.year) : unsure;
  }
  if (tense === 'future') {
    if (ahead > ALMOST_A_YEAR_DAYS && ago <= NEAR_DAYS) return unsure;
    return coming && ahead <= ALMOST_A_YEAR_DAYS ? ok(coming.year) : unsure;
  }
  const nearest = ago <= ahead ? past : coming;
  const distance = Math.min(ago, ahead);
  if (!nearest) return unsure;
  // A quarter of the next year, named in December, may as well be looked back on.
  const long = days(nearest.first, nearest.last) > 31;
  if (distance <= NEAR_DAYS && !(long && nearest.year !== publishedYear)) return ok(nearest.year);
  return nearest.year === publishedYear && distance <= HALF_YEAR_DAYS ? ok(nearest.year) : unsure;
}

/** Days between publication and the nearest occurrence in the years around it. */
export function daysAway(inYear: (year: number) => Period, published: CalendarDay): number {
  const year = Number(published.slice(0, 4));
  return Math.min(
    ...[year - 1, year, year + 1].flatMap((candidate) => {
      const bounds = periodBounds(inYear(candidate));
      return bounds.ok ? [Math.abs(toMs(bounds.value.first) - toMs(published)) / DAY_MS] : [];
    }),
  );
}

function noSuchDay(inYear: (year: number) => Period, year: number): Result<never> {
  const everyFourYears = [0, 1, 2, 3, 4].some((ahead) => periodBounds(inYear(year + ahead)).ok);
  return fail(
    everyFourYears
      ? `no year around ${year} has that day`
      : 'the calendar has no such day in any year',
  );
}
