/** A range of dates as a reader types it, in either language: one text for both of its ends. */
import { parseDateInput } from './date-input';
import type { DateRange } from './date-range';
import { filterSpan } from './event-filter';
import { relativeRange } from './relative-dates';
import { fail, ok, type Result } from './result';
import { foldText } from './text';
import type { CalendarDay } from './time';

/**
 * What is wrong with a text: it is not understood, tells no year, gives the month before the day, or
 * ends before it begins.
 */
export type RangeProblem = 'unknown' | 'no-year' | 'month-first' | 'reversed';

/** A word that changes nothing about the date behind it. */
const FILLER = /^(?:ngay|trong|vao|in|on|during|the) (?=\S)/;
const SINCE = [
  /^(?:from|since|starting|tu|ke tu|bat dau tu) (.+?)(?: (?:on|onwards|tro di|den nay))?$/,
  /^(.+?) ?\.\.$/,
];
const UNTIL = [/^(?:until|till|up to|to|by|den het|cho den|den|toi) (.+)$/, /^\.\. ?(.+)$/];
/** Two dates, with a word between them, or a dash that stands free or is longer than a hyphen. */
const PAIRS = [
  /^(?:between|giua) (.+?) (?:and|va) (.+)$/,
  /^(?:from |since |tu )?(.+?) (?:to|until|till|through|den het|den|toi) (.+)$/,
  /^(.+?) ?(?:\.\.|–|—) ?(.+)$/,
  /^(.+?) - (.+)$/,
  /^(\d{4})-(\d{4})$/,
];

/**
 * "2025-12", "Q1 2026", "from 2025-12-17", "từ tháng 12/2025 đến 23/2/2026", "2025-12..2026-01",
 * "1–10 January 2026", "đầu năm 2026", "12 tháng qua", "last quarter" …
 *
 * @param today what "this year" counts from
 */
export function parseDateRange(text: string, today: CalendarDay): Result<DateRange, RangeProblem> {
  const exact = parseOne(text.trim());
  if (exact) return ok(exact);
  const folded = foldText(text).trim().replace(/\s+/g, ' ').replace(/[,;]$/, '');
  const whole = relativeRange(folded, today) ?? parseOne(folded);
  if (whole) return ok(whole);
  const pair = firstOf(PAIRS, folded, (first, last) => parsePair(first, last));
  if (pair) {
    const span = filterSpan(pair);
    return span && span.start < span.end ? ok(pair) : fail('reversed');
  }
  const open =
    firstOf(SINCE, folded, (date) => withSides(parseOne(date), 'from')) ??
    firstOf(UNTIL, folded, (date) => withSides(parseOne(date), 'to'));
  return open ? ok(open) : fail(problemOf(folded));
}

/** One date, or an interval in EDTF. */
function parseOne(text: string): DateRange | null {
  const bare = text.replace(FILLER, '');
  const parsed = parseDateInput(bare);
  if (!parsed.ok) return null;
  const [first = '', last] = parsed.value.split('/');
  const side = (edtf: string) => (edtf === '' || edtf === '..' ? null : edtf);
  return { from: side(first), to: side(last ?? first) };
}

/** What the first does not tell, such as its year, is that of the last. */
function parsePair(first: string, last: string): DateRange | null {
  const to = parseOne(last);
  if (to?.to == null) return null;
  const bare = first.replace(FILLER, '');
  const year = to.to.slice(0, 4);
  const from = /^\d{1,2}$/.test(bare)
    ? parseOne(last.replace(FILLER, '').replace(/^\d{1,2}/, bare))
    : (parseOne(bare) ?? parseOne(`${bare} ${year}`) ?? parseOne(`${bare}/${year}`));
  return from?.from == null ? null : { from: from.from, to: to.to };
}

function withSides(range: DateRange | null, side: 'from' | 'to'): DateRange | null {
  if (range?.[side] == null) return null;
  return { from: null, to: null, [side]: range[side] };
}

function firstOf(
  patterns: readonly RegExp[],
  text: string,
  read: (first: string, last: string) => DateRange | null,
): DateRange | null {
  for (const pattern of patterns) {
    const [, first, last = ''] = pattern.exec(text) ?? [];
    const range = first === undefined ? null : read(first, last);
    if (range) return range;
  }
  return null;
}

function problemOf(folded: string): RangeProblem {
  const [, day, month] = /(?:^| )(\d{1,2})[/.-](\d{1,2})[/.-]\d{4}$/.exec(folded) ?? [];
  if (Number(day) <= 12 && Number(month) > 12) return 'month-first';
  const isDate = (text: string) => parseOne(text) !== null;
  // A leap year, so that 29 February lacks nothing but its year.
  const lacksYear =
    folded !== '' &&
    !/\d{4}/.test(folded) &&
    (isDate(`${folded} 2024`) || isDate(`${folded}/2024`));
  return lacksYear ? 'no-year' : 'unknown';
}
