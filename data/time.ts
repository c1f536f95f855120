/**
 * Calendar days and spans of time.
 *
 * A date in Briefline is a day of the calendar in Việt Nam, not an instant: it is computed in UTC
 * from end to end, so that no reader's time zone can shift it.
 */

/** Milliseconds in one calendar day. UTC has no daylight saving, so every day is this long. */
export const DAY_MS = 86_400_000;

/** A calendar day as `YYYY-MM-DD` (ISO 8601-1, 5.2.2.1). */
export type CalendarDay = string;

/** A half-open span `[start, end)` in UTC milliseconds; an open side is infinite. */
export interface TimeSpan {
  readonly start: number;
  readonly end: number;
}

const HYPHEN = 0x2d;

/** True for an existing calendar day; `2025-02-29` is none. */
export function isCalendarDay(text: string): boolean {
  return !Number.isNaN(toMs(text));
}

/** Start of a calendar day in UTC milliseconds. NaN for text that is no day. */
export function toMs(text: CalendarDay): number {
  if (text.length !== 10 || text.charCodeAt(4) !== HYPHEN || text.charCodeAt(7) !== HYPHEN) {
    return NaN;
  }
  const year = digits(text, 0, 4);
  const month = digits(text, 5, 7);
  const day = digits(text, 8, 10);
  const exists =
    year >= 0 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
  return exists ? daysFromCivil(year, month, day) * DAY_MS : NaN;
}

/** The number that the text's units from `start` up to `end` are the digits of; else NaN. */
function digits(text: string, start: number, end: number): number {
  let value = 0;
  for (let unit = start; unit < end; unit += 1) {
    const digit = text.charCodeAt(unit) - 0x30;
    if (!(digit >= 0 && digit <= 9)) return NaN;
    value = value * 10 + digit;
  }
  return value;
}

/**
 * Days from 1970-01-01 to a day of the Gregorian calendar: `days_from_civil` of Howard Hinnant,
 * "chrono-Compatible Low-Level Date Algorithms". Years begin in March, so that 29 February is last.
 */
function daysFromCivil(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const leapDays = Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100);
  return era * 146_097 + yearOfEra * 365 + leapDays + dayOfYear - 719_468;
}

/** The calendar day that contains the UTC milliseconds. */
export function toDay(ms: number): CalendarDay {
  return new Date(ms).toISOString().slice(0, 10);
}

/** `days` (may be negative) after the calendar day. */
export function addDays(day: CalendarDay, days: number): CalendarDay {
  return toDay(toMs(day) + days * DAY_MS);
}

/** Number of the last day of a month; `month` is 1 to 12. */
export function daysInMonth(year: number, month: number): number {
  if (month !== 2) return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
}

/** Day of the week of a calendar day, 0 = Sunday to 6 = Saturday. */
export function weekday(day: CalendarDay): number {
  return new Date(toMs(day)).getUTCDay();
}

/** The span from the start of `earliest` to the end of `latest`; `null` is an open side. */
export function toSpan(earliest: CalendarDay | null, latest: CalendarDay | null): TimeSpan {
  const start = earliest === null ? -Infinity : toMs(earliest);
  if (latest === null) return { start, end: Infinity };
  return { start, end: (latest === earliest ? start : toMs(latest)) + DAY_MS };
}

/** True if two half-open spans share at least an instant. */
export function overlaps(a: TimeSpan, b: TimeSpan): boolean {
  return a.start < b.end && b.start < a.end;
}

/** True if `inner` lies wholly within `outer`. */
export function contains(outer: TimeSpan, inner: TimeSpan): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/**
 * Today as a calendar day in Việt Nam (UTC+7 all year since 1975, IANA `Asia/Ho_Chi_Minh`),
 * wherever the reader sits: the events' days are counted there.
 */
export function todayInVietnam(nowMs: number): CalendarDay {
  return toDay(nowMs + 7 * 3_600_000);
}
