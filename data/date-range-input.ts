/** A range of dates as a reader types it, in either language: one text for both of its ends. */
import { parseDateInput } from './date-input';
import type { DateRange } from './date-range';
import { parseEdtf } from './edtf';
import { filterSpan } from './event-filter';
import { unitFrom, type NamedUnit } from './relative-dates';
import { latestOfItsName, relativeRange } from './relative-words';
import { fail, ok, type Result } from './result';
import { foldText } from './text';
import { addDays, type CalendarDay } from './time';

/** What is wrong with a text: not understood, the month before the day, the end before the beginning. */
export type RangeProblem = 'unknown' | 'month-first' | 'reversed';

/** How a text was understood where it leaves something open, which whoever typed it must be told. */
export interface RangeReading {
  readonly range: DateRange;
  /** It is counted from today, or tells no year and is the latest of its name up to today. */
  readonly filledIn: 'today' | 'year' | null;
}

/** A word that changes nothing about the date behind it. */
const FILLER = /^(?:ngay|trong|vao|in|on|during|the) (?=\S)/;
const SINCE = [
  /^(?:from|since|starting|tu|ke tu|bat dau tu) (.+?)(?: (?:on|onwards?|tro di|den nay))?$/,
  /^(.+?) ?\.\.$/,
];
const UNTIL = [
  /^(?:before|until|till|up to|to|by) (?:the )?end of (.+)$/,
  /^(?:until|till|up to|to|by|through|den het|cho den|den|toi) (.+)$/,
  /^\.\. ?(.+)$/,
];
const BEFORE = [/^(?:before|prior to|den truoc|truoc) (.+)$/];
const AFTER = [/^(?:after|sau) (.+)$/];
/** Two dates, with a word between them, or a dash that stands free or is longer than a hyphen. */
const PAIRS = [
  /^(?:between|giua) (.+?) (?:and|va) (.+)$/,
  /^(?:from |since |tu )?(.+?) (?:to|until|till|through|den het|den|toi) (.+)$/,
  /^(.+?) ?(?:\.\.|–|—) ?(.+)$/,
  /^(.+?) - (.+)$/,
  /^(\d{4})-(\d{4})$/,
];
const NOW = /^(?:now|present|date|nay|bay gio)$/;

/**
 * "2025-12", "Q1 2026", "from 2025-12-17", "từ tháng 12/2025 đến 23/2/2026", "2025-12..2026-01",
 * "1–10 January 2026", "đầu năm 2026", "before 2025", "last winter", "Dec 17", "12 tháng qua" …
 *
 * @param today what "this year" counts from
 */
export function parseDateRange(
  text: string,
  today: CalendarDay,
): Result<RangeReading, RangeProblem> {
  const exact = parseOne(text.trim());
  if (exact) return ok({ range: exact, filledIn: null });
  const folded = foldText(text).trim().replace(/\s+/g, ' ').replace(/[,;]$/, '');
  const one = readOne(folded, today);
  if (one) return ok(one);
  const pair = firstOf(PAIRS, folded, (first, last) => readPair(first, last, today));
  if (pair) return isForwards(pair.range) ? ok(pair) : fail('reversed');
  const open = (patterns: readonly RegExp[], side: (range: DateRange) => DateRange) =>
    firstOf(patterns, folded, (date) => {
      const reading = readOne(date, today);
      const range = reading && side(reading.range);
      return reading && range && isForwards(range) ? { ...reading, range } : null;
    });
  const side =
    open(SINCE, ({ from }) => ({ from, to: null })) ??
    open(UNTIL, ({ to }) => ({ from: null, to })) ??
    open(BEFORE, ({ from }) => ({ from: null, to: beside(from, -1) })) ??
    open(AFTER, ({ to }) => ({ from: beside(to, 1), to: null }));
  return side ? ok(side) : fail(problemOf(folded));
}

/** One date: as it is told, counted from today, or the latest of its name. */
function readOne(text: string, today: CalendarDay): RangeReading | null {
  const told = parseOne(text);
  if (told) return { range: told, filledIn: null };
  const bare = text.replace(FILLER, '');
  const counted = relativeRange(text, today) ?? relativeRange(bare, today);
  if (counted) return { range: counted, filledIn: 'today' };
  const latest = latestOfItsName(bare, today);
  return latest && { range: latest, filledIn: 'year' };
}

/** One date, or an interval in EDTF. */
function parseOne(text: string): DateRange | null {
  const parsed = parseDateInput(text.replace(FILLER, ''));
  if (!parsed.ok) return null;
  const [first = '', last] = parsed.value.split('/');
  const side = (edtf: string) => (edtf === '' || edtf === '..' ? null : edtf);
  return { from: side(first), to: side(last ?? first) };
}

/** What the first does not tell, such as its year, is that of the last. */
function readPair(first: string, last: string, today: CalendarDay): RangeReading | null {
  const end = NOW.test(last) ? readOne('today', today) : readOne(last, today);
  if (end?.range.to == null) return null;
  const { to } = end.range;
  const bare = first.replace(FILLER, '');
  const year = Number(to.slice(0, 4));
  if (/^\d{1,2}$/.test(bare)) {
    const begin = readOne(last.replace(FILLER, '').replace(/^\d{1,2}/, bare), today);
    return begin && { range: { from: begin.range.from, to }, filledIn: end.filledIn };
  }
  const told = parseOne(bare);
  const counted = told ? null : relativeRange(bare, today);
  // "December to February 2026" begins in the year before.
  const begin =
    told ?? counted ?? yearOf(bare, year, (range) => isForwards({ from: range.from, to }));
  if (begin?.from == null) return null;
  return { range: { from: begin.from, to }, filledIn: counted ? 'today' : end.filledIn };
}

function yearOf(name: string, year: number, fits: (range: DateRange) => boolean): DateRange | null {
  const ranges = [year, year - 1].flatMap((own) => {
    const range = parseOne(`${name} ${own}`) ?? parseOne(`${name}/${own}`);
    return range ? [range] : [];
  });
  return ranges.find(fits) ?? ranges[0] ?? null;
}

/** The unit before a date, or after it: of days unless the date is a month, quarter or year. */
function beside(edtf: string | null, steps: -1 | 1): string | null {
  const date = edtf === null ? null : parseEdtf(edtf);
  if (edtf === null || !date?.ok) return null;
  const edge = steps < 0 ? date.value.earliest : date.value.latest;
  if (edge === null) return null;
  const unit = unitOf(edtf);
  const next = unit ? unitFrom(edge, unit, steps) : addDays(edge, steps);
  return parseEdtf(next).ok ? next : null;
}

function unitOf(edtf: string): NamedUnit | null {
  if (/^\d{4}$/.test(edtf)) return 'year';
  if (/^\d{4}-(?:0\d|1[0-2])$/.test(edtf)) return 'month';
  return /^\d{4}-3[3-6]$/.test(edtf) ? 'quarter' : null;
}

function isForwards(range: DateRange): boolean {
  const span = filterSpan(range);
  return span !== null && span.start < span.end;
}

function firstOf(
  patterns: readonly RegExp[],
  text: string,
  read: (first: string, last: string) => RangeReading | null,
): RangeReading | null {
  for (const pattern of patterns) {
    const [, first, last = ''] = pattern.exec(text) ?? [];
    const reading = first === undefined ? null : read(first, last);
    if (reading) return reading;
  }
  return null;
}

function problemOf(folded: string): RangeProblem {
  const [, day, month] = /(?:^| )(\d{1,2})[/.-](\d{1,2})(?:[/.-]\d{2,4})?$/.exec(folded) ?? [];
  return Number(day) <= 12 && Number(month) > 12 && Number(month) <= 31 ? 'month-first' : 'unknown';
}
