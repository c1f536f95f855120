import { fail, ok, type Result } from '../../result';
import { addDays, weekday as weekdayOf, type CalendarDay } from '../../time';
import type { Tense, WhichWeekday } from './unit';

/**
 * The day that a weekday's name means in an article published on `published`. Weeks run from
 * Monday, as Vietnamese counts them.
 *
 * "On Wednesday" is the latest such day on or before publication: true of 22 in 22 reports looked
 * up. "Last", "next" and "this" mean different days to different people for part of the week: there
 * it is an error that says so.
 */
export function weekdayDate(
  weekday: number,
  which: WhichWeekday,
  published: CalendarDay | null,
  tense: Tense | undefined,
): Result<CalendarDay> {
  if (published === null) {
    return fail('a weekday needs the day of publication, which the article does not have');
  }
  const today = fromMonday(weekdayOf(published));
  const asked = fromMonday(weekday);
  const monday = addDays(published, -today);
  const inWeek = (weeks: number) => addDays(monday, 7 * weeks + asked);
  const latest = asked <= today ? inWeek(0) : inWeek(-1);
  const coming = asked > today ? inWeek(0) : inWeek(1);
  switch (which) {
    case 'latest':
      if (tense !== 'future') return ok(latest);
      return asked === today
        ? fail(`${published} has that weekday itself: today or a week later?`)
        : ok(coming);
    case 'coming':
      return ok(coming);
    case 'last-week':
      return ok(inWeek(-1));
    case 'this-week':
      return ok(inWeek(0));
    case 'next-week':
      return ok(inWeek(1));
    case 'last':
      return asked < today
        ? fail(`"last" may mean ${inWeek(0)} or ${inWeek(-1)} in an article of ${published}`)
        : ok(inWeek(-1));
    case 'next':
      return asked > today
        ? fail(`"next" may mean ${inWeek(0)} or ${inWeek(1)} in an article of ${published}`)
        : ok(inWeek(1));
    case 'this':
      return asked >= today || tense === 'past'
        ? ok(inWeek(0))
        : fail(`"this" may mean ${inWeek(0)} or ${inWeek(1)} in an article of ${published}`);
  }
}

/** 0 = Monday to 6 = Sunday, from 0 = Sunday to 6 = Saturday. */
function fromMonday(weekday: number): number {
  return (weekday + 6) % 7;
}
