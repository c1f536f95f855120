import {
  inRange,
  readMonth,
  readMonthList,
  readQuarter,
  readHalf,
  readMonthsOf,
  readYears,
} from './english-period-readers';
import {
  BARE_YEAR,
  count,
  fullMonth,
  month,
  MONTH_NAME,
  monthNumber,
  YEAR,
  yearOf,
} from './english-words';
import { notADate, rangeEndRule, unclear, unitRule, type UnitRule } from './unit';

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
    `(?:the )?(?<q>first|second|third|fourth|last|final|1st|2nd|3rd|4th|IV|I{1,3})[ -]quarter(?:${YEAR}| in (?<y2>${BARE_YEAR})| (?<y3>${BARE_YEAR}))?`,
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
