import {
  BARE_YEAR,
  count,
  dayNumber,
  month,
  monthNumber,
  T,
  YEAR,
  yearOf,
} from './vietnamese-words';
import { rangeEndRule, unclear, unitRule, type Groups, type Unit, type UnitRule } from './unit';

const QUARTERS: Readonly<Record<string, number>> = {
  i: 1,
  '1': 1,
  một: 1,
  nhất: 1,
  đầu: 1,
  'đầu tiên': 1,
  ii: 2,
  '2': 2,
  hai: 2,
  iii: 3,
  '3': 3,
  ba: 3,
  iv: 4,
  '4': 4,
  bốn: 4,
  tư: 4,
  cuối: 4,
  'cuối cùng': 4,
};
const OF = '(?: của)?(?:,? năm| năm)?';

/** Vietnamese phrases that name months, quarters, halves and years. */
export const VIETNAMESE_PERIODS: readonly UnitRule[] = [
  unitRule('tháng year', `${T} ${month('m')}(?:${YEAR})`, readMonth),
  unitRule('tháng', `(?<!\\p{N} )${T} ${month('m')}(?! lần|,\\d| tháng)`, readMonth),
  unitRule(
    'tháng-tháng',
    `${T} ${month('m')}(?<join>-| ?- ?| và | đến | tới )(?:tháng )?${month('n')}(?:${YEAR})?`,
    readMonths,
  ),
  unitRule('tháng.year', `${T} (?<m>\\d{1,2})\\.(?<y>${BARE_YEAR})`, readMonth),
  unitRule(
    'list of months',
    `${T} (?<list>\\d{1,2}(?: ?, ?\\d{1,2}){0,10}(?: và (?:tháng )?| ?, ?)\\d{1,2})(?:${YEAR})?`,
    readMonthList,
  ),
  rangeEndRule('month/year', `(?<m>\\d{1,2})[/-](?<y>${BARE_YEAR})`, (g) => {
    const unit = readMonth(g);
    return unit && { ...unit, needsCue: true };
  }),
  unitRule(
    'this or next tháng',
    '(?<which>tháng (?:trước|này|tới|sau)|tháng vừa rồi)',
    (g) => ({
      kind: 'offset',
      of: 'month',
      by: /trước|rồi/.test(g.which ?? '') ? -1 : /này/.test(g.which ?? '') ? 0 : 1,
    }),
    'i',
  ),
  unitRule(
    'quý',
    `quý (?:thứ )?(?<q>IV|I{1,3}|[1-4]|một|nhất|hai|ba|bốn|tư)(?:(?:[/-]|,? năm | của năm | )(?<y>${BARE_YEAR})| năm (?<yr>nay|ngoái|tới|sau))?`,
    readQuarter,
    'i',
  ),
  unitRule(
    'quý đầu',
    `(?<!(?:hai|ba|2|3|các|những) )quý (?<q>đầu tiên|đầu|cuối cùng|cuối)${OF} (?:(?<y>${BARE_YEAR})|(?<yr>nay|ngoái|tới|sau))`,
    readQuarter,
    'i',
  ),
  unitRule(
    'nửa năm',
    `(?:nửa (?<h>đầu|cuối|sau)(?: của)? năm|nửa năm (?<k>đầu|cuối)(?: năm)?) (?:(?<y>${BARE_YEAR})|(?<yr>nay|ngoái|tới|sau))`,
    (g) => ({
      kind: 'half',
      year: yearOf(g),
      half: (g.h ?? g.k)?.toLowerCase() === 'đầu' ? 1 : 2,
    }),
    'i',
  ),
  unitRule(
    'months of a year',
    `${count('c')} tháng(?: (?<which>đầu|cuối))?${OF} (?:(?<y>${BARE_YEAR})|(?<yr>nay|ngoái|tới|sau))`,
    readMonthsOf,
    'i',
  ),
  unitRule('months of the year', `${count('c')} tháng (?<which>đầu|cuối) năm`, readMonthsOf, 'i'),
  unitRule(
    'month of a year',
    `tháng (?<which>đầu tiên|cuối cùng)(?: của)? năm (?:(?<y>${BARE_YEAR})|(?<yr>nay|ngoái|tới))`,
    (g) => ({
      kind: 'month',
      year: yearOf(g),
      month: /đầu/i.test(g.which ?? '') ? 1 : 12,
    }),
    'i',
  ),
  unitRule(
    'years',
    `(?<a>${BARE_YEAR})(?:-| đến năm | đến | tới năm )(?<b>(?:19|20)?\\d\\d)`,
    readYears,
    'i',
  ),
  unitRule(
    'năm nay',
    'năm (?<yr>nay|ngoái|tới)|sang năm',
    (g) => ({
      kind: 'year',
      year:
        g.yr?.toLowerCase() === 'nay' ? 'this' : g.yr?.toLowerCase() === 'ngoái' ? 'last' : 'next',
    }),
    'i',
  ),
  unitRule('những năm', '[Nn]hững năm (?<y>(?:19|20)\\d)0(?!-)', (g) => ({
    kind: 'decade',
    year: Number(g.y) * 10,
  })),
  unitRule(
    'thập niên',
    'thập (?:niên|kỷ) (?:những năm )?(?<y>(?:19|20)\\d)0',
    (g) => ({ kind: 'decade', year: Number(g.y) * 10 }),
    'i',
  ),
  unitRule('year', `(?<y>${BARE_YEAR})(?![.,]\\d)`, (g) => ({
    kind: 'year',
    year: Number(g.y),
    needsCue: true,
  })),
  unclear(
    'mùa',
    `mùa (?:xuân|hè|thu|đông|khô|mưa)(?: năm)? (?:${BARE_YEAR}|nay|ngoái|tới)`,
    'a season has no agreed months',
  ),
];

function readMonth(groups: Groups): Unit | null {
  const monthOf = monthNumber(groups.m);
  return monthOf < 1 || monthOf > 12
    ? null
    : { kind: 'month', year: yearOf(groups), month: monthOf };
}

function readMonths(groups: Groups): Unit | null {
  const [first, last] = [monthNumber(groups.m), monthNumber(groups.n)];
  if (first < 1 || first >= last || last > 12) return null;
  if (groups.join === ' và ' && last !== first + 1) {
    return { kind: 'unclear', reason: 'two separate months: give each its own event' };
  }
  return { kind: 'months', year: yearOf(groups), month: first, lastMonth: last };
}

function readMonthList(groups: Groups): Unit | null {
  const list = (groups.list ?? '').match(/\d+/g)?.map(Number) ?? [];
  const [first = 0] = list;
  const last = list.at(-1) ?? 0;
  if (first < 1 || last > 12) return null;
  if (list.some((month, i) => month !== first + i)) {
    return { kind: 'unclear', reason: 'several separate months: give each its own event' };
  }
  return { kind: 'months', year: yearOf(groups), month: first, lastMonth: last };
}

function readQuarter(groups: Groups): Unit | null {
  const quarter = QUARTERS[(groups.q ?? '').toLowerCase()];
  return quarter === undefined ? null : { kind: 'quarter', year: yearOf(groups), quarter };
}

function readMonthsOf(groups: Groups): Unit | null {
  const months = dayNumber(groups.c);
  const year = yearOf(groups) ?? 'the';
  if (months < 1 || months > 11) return null;
  if (groups.which === undefined && months < 9) {
    return { kind: 'unclear', reason: 'the first months, the last, or any?' };
  }
  const last = groups.which?.toLowerCase() === 'cuối';
  if (months === 6) return { kind: 'half', year, half: last ? 2 : 1 };
  if (months === 3) return { kind: 'quarter', year, quarter: last ? 4 : 1 };
  return last
    ? { kind: 'months', year, month: 13 - months, lastMonth: 12 }
    : { kind: 'months', year, month: 1, lastMonth: months };
}

function readYears(groups: Groups): Unit | null {
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
