/** Dates told from today, in words: "this year", "last winter", "12 tháng qua", "quý I năm ngoái". */
import { parseDateInput } from './date-input';
import type { DateRange } from './date-range';
import { parseEdtf, type DayBounds } from './edtf';
import { recently, unitFrom, weekFrom, type Unit } from './relative-dates';
import { addDays, type CalendarDay } from './time';

const UNITS: ReadonlyMap<string, Unit> = new Map([
  ['day', 'day'],
  ['ngay', 'day'],
  ['week', 'week'],
  ['tuan', 'week'],
  ['month', 'month'],
  ['thang', 'month'],
  ['quarter', 'quarter'],
  ['quy', 'quarter'],
  ['year', 'year'],
  ['nam', 'year'],
]);
type Step = -1 | 0 | 1;
const STEPS: ReadonlyMap<string, Step> = new Map(
  (
    [
      [-1, ['last', 'previous', 'truoc', 'ngoai', 'roi', 'vua qua', 'vua roi']],
      [0, ['this', 'current', 'nay']],
      [1, ['next', 'coming', 'sau', 'toi']],
    ] as const
  ).flatMap(([step, words]) => words.map((word) => [word, step] as const)),
);
const DAYS: ReadonlyMap<string, Step> = new Map([
  ['yesterday', -1],
  ['hom qua', -1],
  ['today', 0],
  ['hom nay', 0],
  ['tomorrow', 1],
  ['ngay mai', 1],
]);
const NUMBERS: readonly string[] = [
  ...['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'],
  ...['eleven', 'twelve'],
];
const VIETNAMESE_NUMBERS: readonly string[] = [
  ...['mot', 'hai', 'ba', 'bon', 'nam', 'sau', 'bay', 'tam', 'chin', 'muoi'],
  ...['muoi mot', 'muoi hai'],
];
/** So many units are the most that a reader means. */
const MOST = 1_000;

const EACH =
  /^(?:the )?(this|current|last|previous|next|coming) (.+)$|^(.+) (nay|truoc|ngoai|roi|vua qua|vua roi|sau|toi)$/;
const COUNTED =
  /^(?:the )?(last|past|previous|next|coming) (?:(\w+) )?(day|week|month|quarter|year)s?$/;
const VIETNAMESE_COUNTED =
  /^(?:(\d+|[a-z ]+?) )?(ngay|tuan|thang|quy|nam) (qua|gan day|vua qua|vua roi|toi|sau)$/;
/** A year that is told from today, behind what it is the year of. */
const YEAR =
  /^(.+?)(?: of)? (last|this|next) year$|^(.+?) (?:nam (ngoai|truoc|nay|sau|toi)|(sang) nam)$/;
/** A number alone has no year, and a Vietnamese season without "mùa" is another word. */
const HAS_YEARS = /^(?!(?:xuan|he|ha|thu|dong)$)(?:[a-z]|\d{1,2}[ /.-])/;

/** @param folded text without marks and capitals; `null` if it tells nothing from today */
export function relativeRange(folded: string, today: CalendarDay): DateRange | null {
  const step = DAYS.get(folded);
  if (step !== undefined) return whole(addDays(today, step));
  return ofThatYear(folded, today) ?? steppedUnit(folded, today) ?? countedUnits(folded, today);
}

/** "last quarter", "năm ngoái", "this winter", "tháng 12 vừa qua" */
function steppedUnit(folded: string, today: CalendarDay): DateRange | null {
  const [, english, name, ten, vietnamese] = EACH.exec(folded) ?? [];
  const step = STEPS.get(english ?? vietnamese ?? '');
  const what = name ?? ten;
  if (folded === 'sang nam') return whole(unitFrom(today, 'year', 1));
  if (step === undefined || what === undefined) return null;
  const unit = UNITS.get(what);
  if (unit === 'day') return null;
  if (unit === 'week') return weekFrom(today, step);
  return unit ? whole(unitFrom(today, unit, step)) : namedUnit(what, today, step);
}

/**
 * A month, quarter or season by its name. The last one has ended; this one is under way, or begins
 * this year; the next one is yet to begin.
 */
function namedUnit(name: string, today: CalendarDay, step: Step): DateRange | null {
  const year = Number(today.slice(0, 4));
  const fits = ({ earliest, latest }: DayBounds, begins: number) => {
    if (step < 0) return (latest ?? '') < today;
    if (step > 0) return (earliest ?? '') > today;
    return begins === year;
  };
  const isUnderWay = ({ earliest, latest }: DayBounds) =>
    (earliest ?? '') <= today && today <= (latest ?? '');
  const years = step > 0 ? [year, year + 1] : [year, year - 1, year - 2];
  const found = years.flatMap((own) => {
    const edtf = inYear(name, own);
    const date = edtf === null ? null : parseEdtf(edtf);
    return edtf !== null && date?.ok ? [{ edtf, begins: own, bounds: date.value }] : [];
  });
  const chosen =
    (step === 0 ? found.find(({ bounds }) => isUnderWay(bounds)) : undefined) ??
    found.find(({ bounds, begins }) => fits(bounds, begins));
  return chosen ? whole(chosen.edtf) : null;
}

/** "last 12 months", "the past year", "sáu tháng qua", "30 ngày tới" */
function countedUnits(folded: string, today: CalendarDay): DateRange | null {
  const english = COUNTED.exec(folded);
  const vietnamese = english ? null : VIETNAMESE_COUNTED.exec(folded);
  const [direction, number, word] = english
    ? [english[1], english[2], english[3]]
    : [vietnamese?.[3], vietnamese?.[1], vietnamese?.[2]];
  const unit = UNITS.get(word ?? '');
  const count = countOf(number);
  if (direction === undefined || unit === undefined || count === null) return null;
  const isAhead = /^(?:next|coming|toi|sau)$/.test(direction);
  return recently(today, unit, isAhead ? -count : count);
}

function countOf(text: string | undefined): number | null {
  if (text === undefined) return 1;
  const place = Math.max(NUMBERS.indexOf(text), VIETNAMESE_NUMBERS.indexOf(text));
  const count = /^\d+$/.test(text) ? Number(text) : place + 1;
  return count > 0 && count <= MOST ? count : null;
}

/** "December last year", "đầu năm ngoái" */
function ofThatYear(folded: string, today: CalendarDay): DateRange | null {
  const [, english, step, vietnamese, nam, sang] = YEAR.exec(folded) ?? [];
  const name = english ?? vietnamese;
  if (name === undefined) return null;
  const steps = sang === undefined ? (STEPS.get(step ?? nam ?? '') ?? 0) : 1;
  const edtf = inYear(name, Number(unitFrom(today, 'year', steps)));
  return edtf === null ? null : whole(edtf);
}

/**
 * A date without its year, as the latest of its name that has begun by today; `null` for what is no
 * date with a year either.
 */
export function latestOfItsName(folded: string, today: CalendarDay): DateRange | null {
  // "T2" to "T7" are days of the week as well.
  if (/\d{4}|^t ?[2-7]$/.test(folded)) return null;
  const year = Number(today.slice(0, 4));
  for (let back = 0; back <= LONGEST_WAIT; back += 1) {
    const edtf = inYear(folded, year - back);
    const date = edtf === null ? null : parseEdtf(edtf);
    if (edtf !== null && date?.ok && (date.value.earliest ?? '') <= today) return whole(edtf);
  }
  return null;
}

/** Years from one 29 February to the next, at most. */
const LONGEST_WAIT = 8;

function inYear(name: string, year: number): string | null {
  if (!HAS_YEARS.test(name)) return null;
  for (const text of [`${name} ${year}`, `${name}/${year}`, `${name} nam ${year}`]) {
    const read = parseDateInput(text);
    if (read.ok) return read.value;
  }
  return null;
}

function whole(edtf: string): DateRange {
  const [first = '', last = first] = edtf.split('/');
  return { from: first, to: last };
}
