import {
  BARE_YEAR,
  dayFigures,
  dayNumber,
  dayWords,
  month,
  monthNumber,
  T,
  YEAR,
  yearOf,
  weekdayNumber,
} from './vietnamese-words';
import { rangeEndRule, unclear, unitRule, type Groups, type Unit, type UnitRule } from './unit';

const WEEKDAY = '(?:(?:[Tt]hứ (?<w>Hai|Ba|Tư|Năm|Sáu|Bảy))|(?<s>[Cc]hủ [Nn]hật))';
const PART = '(?:[Ss]áng|[Tt]rưa|[Cc]hiều|[Tt]ối|[Đđ]êm|[Hh]ôm|[Rr]ạng sáng)';
const JOIN = '(?<join> và | ?, ?|-| ?- ?| đến | tới | đến hết )(?:ngày )?';
const FIGURES_YEAR = `(?:[/-](?<y>${BARE_YEAR})|,? năm (?<y2>${BARE_YEAR})| năm (?<yr>nay|ngoái|tới|sau))`;

/** Vietnamese phrases that name a day, or a few days of one month. The day comes first. */
export const VIETNAMESE_DAYS: readonly UnitRule[] = [
  rangeEndRule(
    'day/month/year',
    `(?<d>\\d{1,2})(?<s>[/.-])(?<m>\\d{1,2})\\k<s>(?<y>${BARE_YEAR})`,
    readDay,
  ),
  unitRule(
    'day/month năm',
    `(?<d>\\d{1,2})[/-](?<m>\\d{1,2})(?:,? năm (?<y2>${BARE_YEAR})| năm (?<yr>nay|ngoái|tới|sau))`,
    readDay,
  ),
  rangeEndRule('day/month', '(?<d>\\d{1,2})(?<f>/)(?<m>\\d{1,2})', (g) => cued(readDay(g))),
  unitRule('day-month', '(?<d>\\d{1,2})(?<f>-)(?<m>\\d{1,2})(?!-\\p{N})', (g) => cued(readDay(g))),
  unitRule('ngày day.month', '[Nn]gày (?<d>\\d{1,2})\\.(?<m>\\d{1,2})', readDay),
  unitRule(
    'day tháng month',
    `(?:[Nn]gày )?${dayFigures('d')} ${T} ${month('m')}(?:${YEAR})?`,
    readDay,
  ),
  unitRule('day in words', `[Nn]gày ${dayWords('d')} ${T} ${month('m')}(?:${YEAR})?`, readDay),
  unitRule(
    'days/month',
    `(?<![Tt]háng |[Tt]hứ )(?<n>ngày )?${dayFigures('d')}${JOIN}${dayFigures('e')}[/-](?<m>\\d{1,2})(?:${FIGURES_YEAR})?(?!-\\p{N})`,
    (g) => (g.n === undefined ? cued(readDays(g)) : readDays(g)),
  ),
  unitRule(
    'days tháng month',
    `(?<![Tt]háng |[Tt]hứ )(?:ngày )?${dayFigures('d')}${JOIN}${dayFigures('e')} ${T} ${month('m')}(?:${YEAR})?`,
    readDays,
  ),
  unitRule(
    'list of days',
    `(?:ngày )?(?<list>\\d{1,2}(?: ?, ?\\d{1,2}){1,6}(?: và | ?, ?)\\d{1,2})(?:[/-](?<m>\\d{1,2})(?:${FIGURES_YEAR})?| ${T} (?<n>\\d{1,2})(?:,? năm (?<y3>${BARE_YEAR}))?)`,
    readList,
  ),
  unclear(
    'choice of days',
    `(?:ngày )?\\d{1,2} hoặc (?:ngày )?\\d{1,2}[/-]\\d{1,2}(?:[/-]${BARE_YEAR})?`,
    'one of two days: which?',
  ),
  unclear('day with short year', '\\d{1,2}[/-]\\d{1,2}[/-]\\d\\d', 'the year has two figures only'),
  unitRule(
    'last day of the month',
    `[Nn]gày (?<which>cuối cùng|cuối|đầu tiên) (?:của )?${T} ${month('m')}(?:${YEAR})`,
    (g) => {
      const year = yearOf(g);
      const monthOf = monthNumber(g.m);
      if (typeof year !== 'number') return { kind: 'unclear', reason: 'the year is not stated' };
      const last = new Date(Date.UTC(year, monthOf, 0)).getUTCDate();
      return { kind: 'day', year, month: monthOf, day: g.which === 'đầu tiên' ? 1 : last };
    },
  ),
  unitRule('weekday of a week', `${WEEKDAY} tuần (?<which>trước|này|tới|sau)`, (g) =>
    weekdayUnit(
      g,
      g.which === 'trước' ? 'last-week' : g.which === 'này' ? 'this-week' : 'next-week',
    ),
  ),
  unclear(
    'recurring weekday',
    `(?:mỗi|các|những|vào các)(?: ngày)? ${WEEKDAY}|${WEEKDAY.replace('<w>', '<w2>').replace('<s>', '<s2>')} (?:hằng tuần|hàng tuần|đầu tiên|cuối cùng|đầu tháng|cuối tháng)(?: (?:của )?tháng \\d{1,2}(?:[/-]\\d{4})?)?`,
    'a weekday that recurs or is counted from another date',
    '',
  ),
  unitRule('coming weekday', `${WEEKDAY} (?:tới|sắp tới)`, (g) => weekdayUnit(g, 'coming')),
  unitRule('this weekday', `${WEEKDAY} này`, (g) => weekdayUnit(g, 'this')),
  unclear('past weekday', `${WEEKDAY} (?:vừa qua|vừa rồi|trước)`, 'of this week or the last?', ''),
  unitRule('weekday in figures', '[Tt]hứ (?<w>[2-7])', (g) => cued(weekdayUnit(g, 'latest'))),
  unitRule('weekday', WEEKDAY, (g) => weekdayUnit(g, 'latest')),
  // In small letters "thứ sáu" is "the sixth" unless a part of the day comes before it.
  unitRule('weekday after a part of the day', `${PART} thứ (?<w>hai|ba|tư|năm|sáu|bảy)`, (g) =>
    weekdayUnit(g, 'latest'),
  ),
  unitRule(
    'weekday before a date',
    `(?:${PART} )?[Tt]hứ (?<w>hai|ba|tư|năm|sáu|bảy)(?=,? ?\\(?(?:ngày )?\\d{1,2}[/-]\\d)`,
    (g) => weekdayUnit(g, 'latest'),
  ),
];

function cued(unit: Unit | null): Unit | null {
  return unit === null ? null : { ...unit, needsCue: !('year' in unit) || unit.year === null };
}

function weekdayUnit(groups: Groups, which: Extract<Unit, { kind: 'weekday' }>['which']): Unit {
  return {
    kind: 'weekday',
    weekday: groups.w === undefined ? 0 : weekdayNumber(groups.w),
    which,
  };
}

function yearIn(groups: Groups) {
  const apart = groups.y2 ?? groups.y3;
  return apart === undefined ? yearOf(groups) : Number(apart);
}

function readDay(groups: Groups): Unit | null {
  const [date, monthOf] = [dayNumber(groups.d), monthNumber(groups.m)];
  if (date < 1 || date > 31 || monthOf < 1 || monthOf > 12) {
    // Bare figures are a fraction; where a word or a year makes them a date, it is a wrong one.
    return isBare(groups) ? null : { kind: 'unclear', reason: 'the calendar has no such day' };
  }
  return { kind: 'day', year: yearIn(groups), month: monthOf, day: date };
}

function isBare(groups: Groups): boolean {
  return (
    groups.y === undefined &&
    groups.y2 === undefined &&
    groups.s === undefined &&
    groups.f !== undefined
  );
}

function readDays(groups: Groups): Unit | null {
  const [first, last, monthOf] = [dayNumber(groups.d), dayNumber(groups.e), monthNumber(groups.m)];
  if (first < 1 || first > 31 || last > 31 || monthOf < 1 || monthOf > 12) return null;
  if (last <= first) return { kind: 'unclear', reason: `from ${first} back to ${last}?` };
  const joined = /và|,/.test(groups.join ?? '');
  if (joined && last !== first + 1) {
    return { kind: 'unclear', reason: 'two separate days: give each its own event' };
  }
  return { kind: 'days', year: yearIn(groups), month: monthOf, day: first, lastDay: last };
}

function readList(groups: Groups): Unit | null {
  const days = (groups.list ?? '').match(/\d+/g)?.map(Number) ?? [];
  const [first = 0] = days;
  const last = days.at(-1) ?? 0;
  const monthOf = monthNumber(groups.m ?? groups.n);
  if (first < 1 || last > 31 || monthOf < 1 || monthOf > 12) return null;
  if (days.some((date, i) => date !== first + i)) {
    return { kind: 'unclear', reason: 'several separate days: give each its own event' };
  }
  return { kind: 'days', year: yearIn(groups), month: monthOf, day: first, lastDay: last };
}
