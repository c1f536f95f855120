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

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

/** True for an existing calendar day; `2025-02-29` is none. */
export function isCalendarDay(text: string): boolean {
  const match = DAY.exec(text);
  if (!match) return false;
  const month = Number(match[2]);
  const day = Number(match[3]);
  if (month < 1 || month > 12) return false;
  return day >= 1 && day <= daysInMonth(Number(match[1]), month);
}

/** Start of a calendar day in UTC milliseconds. NaN for text that is no day. */
export function toMs(day: CalendarDay): number {
  return isCalendarDay(day) ? Date.parse(`${day}T00:00:00Z`) : NaN;
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
  // Not `Date.UTC`, which reads the years 0 to 99 as 1900 to 1999.
  return new Date(new Date(0).setUTCFullYear(year, month, 0)).getUTCDate();
}

/** Day of the week of a calendar day, 0 = Sunday to 6 = Saturday. */
export function weekday(day: CalendarDay): number {
  return new Date(toMs(day)).getUTCDay();
}

/** The span from the start of `earliest` to the end of `latest`; `null` is an open side. */
export function toSpan(earliest: CalendarDay | null, latest: CalendarDay | null): TimeSpan {
  return {
    start: earliest === null ? -Infinity : toMs(earliest),
    end: latest === null ? Infinity : toMs(latest) + DAY_MS,
  };
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
