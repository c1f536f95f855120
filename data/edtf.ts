/**
 * EDTF text (ISO 8601-2:2019, annex A) to calendar days and back.
 *
 * Read: a year, month or day; the sub-year groupings 21 to 41; intervals with open (`..`) or
 * unknown (empty) ends; the qualifiers `? ~ %` behind a date; digits left unspecified from the
 * right (`202X`, `2026-XX`, `2026-01-XX`). Anything else is an error, never a guess.
 */
import { say, type Phrase } from './phrase';
import { fail, ok, type Result } from './result';
import { addDays, daysInMonth, isCalendarDay, type CalendarDay } from './time';
import type { Modifier, Precision } from './vocabulary';

/** First and last calendar day that a date can touch; `null` is an open or unknown side. */
export interface DayBounds {
  readonly earliest: CalendarDay | null;
  readonly latest: CalendarDay | null;
}

export interface EdtfBounds extends DayBounds {
  /**
   * The coarsest unit that the text names. `a/b` with days at both ends is `day`: it begins and
   * ends on known days. `range` is never read from text, it comes from merging dates.
   */
  readonly precision: Exclude<Precision, 'range'>;
  /** `?` uncertain, `~` approximate, `%` both. Kept for the reader; it widens nothing. */
  readonly qualifier?: Qualifier;
}

export type Qualifier = '?' | '~' | '%';

/**
 * First month and number of months of each grouping; months above 12 belong to the next year.
 * 21 to 24 and 25 to 28 are the seasons of the northern hemisphere by whole months (spring is
 * March to May, winter December to February), 29 to 32 those of the southern one.
 */
const GROUPINGS: Readonly<Record<string, readonly [first: number, months: number]>> = {
  21: [3, 3],
  22: [6, 3],
  23: [9, 3],
  24: [12, 3],
  25: [3, 3],
  26: [6, 3],
  27: [9, 3],
  28: [12, 3],
  29: [9, 3],
  30: [12, 3],
  31: [3, 3],
  32: [6, 3],
  33: [1, 3],
  34: [4, 3],
  35: [7, 3],
  36: [10, 3],
  37: [1, 4],
  38: [5, 4],
  39: [9, 4],
  40: [1, 6],
  41: [7, 6],
};

const COARSENESS = { day: 0, month: 1, quarter: 2, year: 3 } as const;
const DATE = /^(\d{1,4}X{0,3})(?:-(\d{2}|XX)(?:-(\d{2}|XX))?)?([?~%])?$/;

/** Results by text: a large dataset names few dates but days, each again and again. */
const KNOWN = new Map<string, Result<EdtfBounds, Phrase>>();
const MOST_KNOWN = 4_096;

/** Reads EDTF text. The error says what is wrong with it. */
export function parseEdtf(text: string): Result<EdtfBounds, Phrase> {
  // Most dates are days.
  if (isCalendarDay(text)) return ok({ earliest: text, latest: text, precision: 'day' });
  const known = KNOWN.get(text);
  if (known) return known;
  if (KNOWN.size === MOST_KNOWN) KNOWN.clear();
  const result = readEdtf(text);
  KNOWN.set(text, result);
  return result;
}

function readEdtf(text: string): Result<EdtfBounds, Phrase> {
  const parts = text.split('/');
  if (parts.length > 2) return fail(say`"${text}" has more than one "/"`);
  const [first = '', second] = parts;
  return second === undefined ? parseDate(first) : parseInterval(text, first, second);
}

function parseInterval(text: string, first: string, second: string): Result<EdtfBounds, Phrase> {
  const start = isOpen(first) ? null : parseDate(first);
  const end = isOpen(second) ? null : parseDate(second);
  if (start?.ok === false) return start;
  if (end?.ok === false) return end;
  const known = [start, end].flatMap((side) => (side === null ? [] : [side.value]));
  if (known.length === 0) return fail(say`"${text}" is open on both sides`);
  const earliest = start?.value.earliest ?? null;
  const latest = end?.value.latest ?? null;
  if (earliest !== null && latest !== null && earliest > latest) {
    return fail(say`"${text}" ends before it begins`);
  }
  const precision = known
    .map((side) => side.precision)
    .reduce((a, b) => (COARSENESS[a] >= COARSENESS[b] ? a : b));
  const qualifier = known.find((side) => side.qualifier !== undefined)?.qualifier;
  return ok({ earliest, latest, precision, ...(qualifier && { qualifier }) });
}

function isOpen(side: string): boolean {
  return side === '' || side === '..';
}

function parseDate(text: string): Result<EdtfBounds, Phrase> {
  const match = DATE.exec(text);
  const [, year = '', month, day, mark] = match ?? [];
  if (!match || year.length !== 4) {
    return fail(
      say`"${text}" is no EDTF date: write 2026, 2026-01, 2026-01-31, 2026-33 (a quarter) or an interval such as 2026-01/2026-03 or 2026-01-31/..`,
    );
  }
  const bounds = dateBounds(text, year, month, day);
  if (!bounds.ok || mark === undefined) return bounds;
  return ok({ ...bounds.value, qualifier: mark as Qualifier });
}

function dateBounds(
  text: string,
  year: string,
  month: string | undefined,
  day: string | undefined,
): Result<EdtfBounds, Phrase> {
  if (year.includes('X')) {
    if (month !== undefined && month !== 'XX')
      return fail(say`"${text}" leaves its year unspecified`);
    const first = Number(year.replaceAll('X', '0'));
    return ok(monthSpan(first, 1, 12 * 10 ** (year.length - year.indexOf('X')), 'year'));
  }
  if (month === undefined || month === 'XX') {
    if (day !== undefined && day !== 'XX') return fail(say`"${text}" leaves its month unspecified`);
    return ok(monthSpan(Number(year), 1, 12, 'year'));
  }
  const grouping = GROUPINGS[month];
  if (grouping) {
    if (day !== undefined) return fail(say`"${text}" gives a day to a season or quarter`);
    const [first, months] = grouping;
    // Halves and thirds of a year are no precision of their own: the bounds tell which part.
    const bounds = monthSpan(Number(year), first, months, months === 3 ? 'quarter' : 'year');
    return bounds.latest !== null && isCalendarDay(bounds.latest)
      ? ok(bounds)
      : fail(say`"${text}" ends after the year 9999`);
  }
  if (Number(month) < 1 || Number(month) > 12) return fail(say`"${text}" has no month ${month}`);
  if (day === undefined || day === 'XX')
    return ok(monthSpan(Number(year), Number(month), 1, 'month'));
  const date = `${year}-${month}-${day}`;
  if (!isCalendarDay(date)) return fail(say`there is no day ${date}`);
  return ok({ earliest: date, latest: date, precision: 'day' });
}

/** From the first day of `first` (1 is January of `year`) over `months` whole months. */
function monthSpan(
  year: number,
  first: number,
  months: number,
  precision: EdtfBounds['precision'],
): EdtfBounds {
  const last = first + months - 1;
  const lastYear = year + Math.floor((last - 1) / 12);
  const lastMonth = ((last - 1) % 12) + 1;
  return {
    earliest: dayText(year, first, 1),
    latest: dayText(lastYear, lastMonth, daysInMonth(lastYear, lastMonth)),
    precision,
  };
}

function dayText(year: number, month: number, day: number): CalendarDay {
  const pad = (value: number, width: number) => String(value).padStart(width, '0');
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

/**
 * The third of a year, quarter or month that "early", "mid" or "late" means in Briefline:
 *
 * - of a year: January to April, May to August, September to December;
 * - of a quarter or season: its first, second, third month;
 * - of a month: days 1 to 10, 11 to 20, 21 to the end (thượng, trung, hạ tuần).
 *
 * The precision stays that of the whole. An error if the bounds are not exactly one such unit.
 */
export function modifierBounds(bounds: EdtfBounds, modifier: Modifier): Result<EdtfBounds, Phrase> {
  const third = { early: 0, mid: 1, late: 2 }[modifier];
  const { earliest, latest, precision } = bounds;
  const length = { day: 0, month: 1, quarter: 3, year: 12 }[precision];
  if (earliest === null || latest === null || length === 0) {
    return fail(
      say`"${modifier}" needs one year, quarter or month, not ${serializeBounds(bounds)}`,
    );
  }
  const [year, month] = [Number(earliest.slice(0, 4)), Number(earliest.slice(5, 7))];
  const whole = monthSpan(year, month, length, precision);
  if (whole.earliest !== earliest || whole.latest !== latest) {
    return fail(
      say`"${modifier}" needs one year, quarter or month, not ${serializeBounds(bounds)}`,
    );
  }
  if (length === 1) {
    return ok({
      ...bounds,
      earliest: addDays(earliest, third * 10),
      latest: third === 2 ? latest : addDays(earliest, third * 10 + 9),
    });
  }
  const { earliest: start, latest: end } = monthSpan(
    year + Math.floor((month - 1 + (third * length) / 3) / 12),
    ((month - 1 + (third * length) / 3) % 12) + 1,
    length / 3,
    precision,
  );
  return ok({ ...bounds, earliest: start, latest: end });
}

/**
 * EDTF text for bounds: `2026`, `2026-33`, `2026-01`, one day, or an interval of them with `..`
 * for an open side. `parseEdtf` reads the same days back; it reads a `range` back as `day`.
 */
export function serializeBounds(bounds: DayBounds & { readonly precision: Precision }): string {
  const { earliest, latest, precision } = bounds;
  const start = earliest === null ? '..' : startUnit(earliest, precision);
  const end = latest === null ? '..' : endUnit(latest, precision);
  // A side in the middle of its unit can only be written as a day, and then so must the other.
  if (start === null || end === null) return `${earliest ?? '..'}/${latest ?? '..'}`;
  return start === end && precision !== 'range' ? start : `${start}/${end}`;
}

function startUnit(day: CalendarDay, precision: Precision): string | null {
  const name = unitName(day, precision);
  const unit = parseEdtf(name);
  return unit.ok && unit.value.earliest === day ? name : null;
}

function endUnit(day: CalendarDay, precision: Precision): string | null {
  const name = unitName(day, precision);
  const unit = parseEdtf(name);
  return unit.ok && unit.value.latest === day ? name : null;
}

/** The EDTF name of the unit of that precision which contains the day. */
function unitName(day: CalendarDay, precision: Precision): string {
  switch (precision) {
    case 'year':
      return day.slice(0, 4);
    case 'quarter':
      return `${day.slice(0, 4)}-${33 + Math.floor((Number(day.slice(5, 7)) - 1) / 3)}`;
    case 'month':
      return day.slice(0, 7);
    case 'day':
    case 'range':
      return day;
  }
}
