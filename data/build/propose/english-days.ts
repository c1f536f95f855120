import {
  BARE_YEAR,
  day,
  dayNumber,
  month,
  monthNumber,
  shortWeekday,
  weekday,
  weekdayNumber,
  YEAR,
  yearOf,
} from './english-words';
import { rangeEndRule, unclear, unitRule, type Groups, type Unit, type UnitRule } from './unit';

/** English phrases that name a day, or a few days of one month. */
export const ENGLISH_DAYS: readonly UnitRule[] = [
  rangeEndRule('month-day', `${month('m')} ${day('d')}(?:${YEAR})?`, readDay),
  rangeEndRule(
    'day-month',
    `${day('d')}(?: of|-)? ?${month('m')}(?:${YEAR}|-(?<y2>${BARE_YEAR}))?`,
    readDay,
  ),
  rangeEndRule(
    'month-days',
    `${month('m')} ${day('d')}(?<join>-| ?- ?| to | till | until | through | and | & )${day('e')}(?:${YEAR})?`,
    readDays,
  ),
  unitRule(
    'days-month',
    `${day('d')}(?<join>-| ?- ?| to | till | until | through | and | & )${day('e')}(?: of)? ${month('m')}(?:${YEAR})?`,
    readDays,
  ),
  unclear(
    'day-month-short-year',
    `\\d{1,2} ${month('m')},? ['’]?\\d\\d|${month('n')} \\d{1,2},? ['’]?\\d\\d`,
    'two figures more: a year, a day or a number?',
    '',
  ),
  unclear(
    'choice-of-days',
    `${month('m')} ${day('d')},? or ${day('e')}(?:${YEAR})?`,
    'one of two days: which?',
    '',
  ),
  unitRule(
    'list-of-days',
    `(?:${month('m')} (?<list>\\d{1,2}(?:, \\d{1,2}){1,6},? (?:and|&) \\d{1,2})|(?<list2>\\d{1,2}(?:, \\d{1,2}){1,6},? (?:and|&) \\d{1,2}) ${month('m2')})(?:${YEAR})?`,
    readList,
  ),
  rangeEndRule(
    'day-in-figures',
    '(?<a>\\d{1,2})(?<s>[/.-])(?<b>\\d{1,2})\\k<s>(?<y>(?:19|20)\\d\\d)',
    readFigures,
  ),
  unclear(
    'day-with-short-year',
    '\\d{1,2}/\\d{1,2}/\\d\\d',
    'figures alone do not tell day, month and year apart',
  ),
  unitRule('day-and-month-in-figures', '(?<a>\\d{1,2})[/-](?<b>\\d{1,2})(?!-\\p{N})', readYearless),
  unitRule(
    'last-day-of',
    `the (?<which>last|final|first) day of (?:(?:${month('m')})(?:${YEAR})|(?<year>${BARE_YEAR}))`,
    (g) => {
      const year = g.year === undefined ? yearOf(g) : Number(g.year);
      const first = g.which === 'first';
      const monthOf = g.m === undefined ? (first ? 1 : 12) : monthNumber(g.m);
      if (typeof year !== 'number') return { kind: 'unclear', reason: 'the year is not stated' };
      const last = new Date(Date.UTC(year, monthOf, 0)).getUTCDate();
      return { kind: 'day', year, month: monthOf, day: first ? 1 : last };
    },
  ),
  unitRule('last-weekday', `last ${weekday('w')}`, (g) => weekdayUnit(g, 'last'), 'i'),
  unitRule('next-weekday', `next ${weekday('w')}`, (g) => weekdayUnit(g, 'next'), 'i'),
  unitRule('this-weekday', `this ${weekday('w')}`, (g) => weekdayUnit(g, 'this'), 'i'),
  unitRule(
    'coming-weekday',
    `(?:this )?coming ${weekday('w')}`,
    (g) => weekdayUnit(g, 'coming'),
    'i',
  ),
  unitRule(
    'weekday-of-a-week',
    `${weekday('w')},? (?:of )?(?<which>last|this|next) week`,
    (g) =>
      g.w?.toLowerCase() === 'sunday'
        ? { kind: 'unclear', reason: 'a week may begin or end on Sunday' }
        : weekdayUnit(g, `${g.which?.toLowerCase()}-week` as 'last-week'),
    'i',
  ),
  unitRule('weekday', weekday('w'), (g) => weekdayUnit(g, 'latest')),
  // "Sat" and "Sun" are words of their own unless a date follows.
  unitRule('short-weekday', `${shortWeekday('w')}(?=,? \\(?(?:\\d|[A-Z][a-z]{2}))`, (g) => ({
    ...weekdayUnit(g, 'latest'),
    needsCue: true,
  })),
];

function weekdayUnit(groups: Groups, which: Extract<Unit, { kind: 'weekday' }>['which']): Unit {
  return { kind: 'weekday', weekday: weekdayNumber(groups.w), which };
}

function readDay(groups: Groups): Unit | null {
  const date = dayNumber(groups.d);
  if (date < 1 || date > 31) return { kind: 'unclear', reason: 'no month has that day' };
  const year = groups.y2 === undefined ? yearOf(groups) : Number(groups.y2);
  return { kind: 'day', year, month: monthNumber(groups.m), day: date };
}

function readDays(groups: Groups): Unit | null {
  const [first, last] = [dayNumber(groups.d), dayNumber(groups.e)];
  if (first < 1 || last > 31) return { kind: 'unclear', reason: 'no month has that day' };
  if (last <= first) return { kind: 'unclear', reason: `from ${first} back to ${last}?` };
  if (/and|&/.test(groups.join ?? '') && last !== first + 1) {
    // "Between 19 and 25 January" is a span; the frame before it says so.
    return {
      kind: 'days',
      year: yearOf(groups),
      month: monthNumber(groups.m),
      day: first,
      lastDay: last,
      apart: true,
    };
  }
  return {
    kind: 'days',
    year: yearOf(groups),
    month: monthNumber(groups.m),
    day: first,
    lastDay: last,
  };
}

function readList(groups: Groups): Unit | null {
  const days = (groups.list ?? groups.list2 ?? '').match(/\d+/g)?.map(Number) ?? [];
  const [first = 0] = days;
  const last = days.at(-1) ?? 0;
  if (days.some((date, i) => date !== first + i)) {
    return { kind: 'unclear', reason: 'several separate days: give each its own event' };
  }
  return {
    kind: 'days',
    year: yearOf(groups),
    month: monthNumber(groups.m ?? groups.m2),
    day: first,
    lastDay: last,
  };
}

/** English papers write day or month first: only a number above 12 tells which is which. */
function dayAndMonth(groups: Groups): readonly [day: number, month: number] | null | 'either' {
  const [a, b] = [Number(groups.a), Number(groups.b)];
  if (a < 1 || b < 1) return null;
  if (a > 12 && a <= 31 && b <= 12) return [a, b];
  if (b > 12 && b <= 31 && a <= 12) return [b, a];
  if (a <= 12 && b <= 12) return a === b ? [a, b] : 'either';
  return null;
}

function readFigures(groups: Groups): Unit | null {
  const found = dayAndMonth(groups);
  if (found === null) return null;
  if (found === 'either') {
    return {
      kind: 'unclear',
      reason: 'day and month, or month and day: both are possible in English',
    };
  }
  return { kind: 'day', year: Number(groups.y), month: found[1], day: found[0] };
}

function readYearless(groups: Groups): Unit | null {
  const found = dayAndMonth(groups);
  if (found === null) return null;
  if (found === 'either') {
    return {
      kind: 'unclear',
      reason: 'day and month, month and day, or a fraction: all are possible in English',
      needsCue: true,
    };
  }
  // Month first without a year ("9/16") is as often a ratio or a score.
  if (Number(groups.a) <= 12) return null;
  return { kind: 'day', year: null, month: found[1], day: found[0], needsCue: true };
}
