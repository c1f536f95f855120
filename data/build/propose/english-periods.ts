import {
  BARE_YEAR,
  count,
  countNumber,
  fullMonth,
  month,
  MONTH_NAME,
  monthNumber,
  YEAR,
  yearOf,
} from './english-words';
import {
  notADate,
  rangeEndRule,
  unclear,
  unitRule,
  type Groups,
  type Unit,
  type UnitRule,
} from './unit';

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

/** English phrases that name months, quarters, halves and years. */
export const ENGLISH_PERIODS: readonly UnitRule[] = [
  rangeEndRule('month-year', `${month('m')}(?:${YEAR}|-(?<y2>${BARE_YEAR}))`, readMonth),
  rangeEndRule('month', fullMonth('m'), readMonth),
  unitRule(
    'month-that-is-also-a-word',
    '(?<m>May|March|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)',
    (g) => ({
      kind: 'month',
      year: null,
      month: monthNumber(g.m),
      needsCue: true,
    }),
  ),
  unitRule('month-in-figures', `(?<m>\\d{1,2})/(?<y>${BARE_YEAR})`, (g) =>
    inRange(Number(g.m), 12)
      ? { kind: 'month', year: Number(g.y), month: Number(g.m), needsCue: true }
      : null,
  ),
  unitRule(
    'list-of-months',
    `(?<list>(?:${MONTH_NAME}, ){1,10}${MONTH_NAME},? (?:and|&) ${MONTH_NAME})(?:${YEAR})?`,
    readMonthList,
  ),
  unitRule('nearby-month', `(?<which>[Ll]ast|[Nn]ext) ${month('m')}`, (g) => ({
    kind: 'month-nearby',
    month: monthNumber(g.m),
    which: g.which?.toLowerCase() === 'last' ? 'last' : 'next',
  })),
  rangeEndRule(
    'months-year',
    `${month('m')}(?<join> ?- ?| and | to | through )${month('n')}(?:${YEAR})?`,
    (g) => {
      const [first, last] = [monthNumber(g.m), monthNumber(g.n)];
      if (first >= last) return null;
      if (g.join === ' and ' && last !== first + 1) {
        return { kind: 'unclear', reason: 'two separate months: give each its own event' };
      }
      return { kind: 'months', year: yearOf(g), month: first, lastMonth: last };
    },
  ),
  unitRule(
    'quarter',
    `(?:the )?(?<q>first|second|third|fourth|last|final|1st|2nd|3rd|4th)[ -]quarter(?:${YEAR}| in (?<y2>${BARE_YEAR})| (?<y3>${BARE_YEAR}))?`,
    readQuarter,
    'i',
  ),
  unitRule(
    'quarter-number',
    `(?:Q\\.?|quarter )(?<q>[1-4]|IV|I{1,3})(?:(?:-| ?of )(?<y3>${BARE_YEAR})|${YEAR})?`,
    readQuarter,
    'i',
  ),
  unitRule('quarter-short', `(?<q>[1-4])Q(?:-| ?of )?(?:${YEAR}|(?<y3>${BARE_YEAR}))`, readQuarter),
  unitRule(
    'half',
    `(?:the )?(?<h>first|second|last|latter|1st|2nd)[ -]half(?:${YEAR}| in (?<y2>${BARE_YEAR}))`,
    (g) => readHalf(g, /first|1st/i.test(g.h ?? '')),
    'i',
  ),
  unitRule(
    'half-number',
    `(?:H(?<h>[12])|(?<k>[12])H)(?:-|/| ?of )?(?:${YEAR}|(?<y2>${BARE_YEAR}))`,
    (g) => readHalf(g, (g.h ?? g.k) === '1'),
  ),
  unitRule(
    'months-of-a-year',
    `(?:the )?(?<which>first|last|final) ${count('c')}[ -]months?(?: period)?(?:${YEAR}| in (?<y2>${BARE_YEAR}))`,
    readMonthsOf,
    'i',
  ),
  unitRule(
    'month-of-a-year',
    `(?:the )?(?<which>first|last|final|opening|closing) month(?:${YEAR})`,
    (g) => {
      const year = yearOf(g);
      return { kind: 'month', year, month: /first|opening/i.test(g.which ?? '') ? 1 : 12 };
    },
    'i',
  ),
  unitRule('decade', `(?:the )?(?<y>(?:19|20)\\d)0s`, (g) => ({
    kind: 'decade',
    year: Number(g.y) * 10,
  })),
  unitRule('years', `(?<a>${BARE_YEAR})(?:-| to )(?<b>(?:19|20)?\\d\\d)`, readYears),
  unitRule(
    'relative-year',
    '(?<which>last|this|next) year',
    (g) => ({
      kind: 'year',
      year: g.which?.toLowerCase() as 'last' | 'this' | 'next',
    }),
    'i',
  ),
  unitRule(
    'earlier-or-later-this-year',
    '(?:earlier|later) this year',
    () => ({ kind: 'year', year: 'this' }),
    'i',
  ),
  unitRule('year', `(?<y>${BARE_YEAR})(?!,\\d)`, (g) => ({
    kind: 'year',
    year: Number(g.y),
    needsCue: true,
  })),
  unitRule(
    'relative-month',
    '(?:(?:earlier|later) )?(?<which>last|this|next) month',
    (g) => ({
      kind: 'offset',
      of: 'month',
      by: { last: -1, this: 0, next: 1 }[g.which?.toLowerCase() ?? ''] ?? 0,
    }),
    'i',
  ),
  unclear(
    'fiscal-year',
    `(?:fiscal|financial)(?: year)? ${BARE_YEAR}(?:-\\d{2,4})?`,
    'a fiscal year has other months',
  ),
  unclear(
    'season',
    `(?:spring|summer|autumn|winter)(?: of| in)? (?:${BARE_YEAR}|this year|last year|next year)`,
    'a season has no agreed months',
  ),
  notADate('century', '(?:\\d\\d(?:th|st)|twentieth|twenty-first) century'),
];

function inRange(value: number, most: number): boolean {
  return value >= 1 && value <= most;
}

function readMonth(groups: Groups): Unit {
  const year = groups.y2 === undefined ? yearOf(groups) : Number(groups.y2);
  return { kind: 'month', year, month: monthNumber(groups.m) };
}

function readMonthList(groups: Groups): Unit {
  const list = (groups.list ?? '').split(/,? (?:and|&) |, /).map(monthNumber);
  const [first = 0] = list;
  if (list.some((month, i) => month !== first + i)) {
    return { kind: 'unclear', reason: 'several separate months: give each its own event' };
  }
  return { kind: 'months', year: yearOf(groups), month: first, lastMonth: first + list.length - 1 };
}

function readQuarter(groups: Groups): Unit | null {
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

function readHalf(groups: Groups, first: boolean): Unit {
  const year = groups.y2 === undefined ? yearOf(groups) : Number(groups.y2);
  return { kind: 'half', year, half: first ? 1 : 2 };
}

function readMonthsOf(groups: Groups): Unit | null {
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

function readYears(groups: Groups): Unit | null {
  const first = Number(groups.a);
  const short = (groups.b ?? '').length === 2;
  const last = short ? Math.floor(first / 100) * 100 + Number(groups.b) : Number(groups.b);
  if (short && Number(groups.b) <= 12) {
    return { kind: 'unclear', reason: 'a month, or the second of two years?' };
  }
  return last > first ? { kind: 'years', year: first, lastYear: last } : null;
}
