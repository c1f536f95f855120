/** Weekday names in quoted phrases, to be held against the calendar. */
import { addDays, weekday, type CalendarDay } from '../time';
import type { DayBounds } from '../edtf';

const ENGLISH = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const VIETNAMESE: Readonly<Record<string, number>> = {
  hai: 1,
  ba: 2,
  tư: 3,
  năm: 4,
  sáu: 5,
  bảy: 6,
  2: 1,
  3: 2,
  4: 3,
  5: 4,
  6: 5,
  7: 6,
};

/**
 * "thứ sáu" is Friday or "the sixth": only capital letters or a part of the day before it make it
 * a weekday ("sáng thứ sáu"; not "ngày làm việc thứ sáu", "ngày thứ sáu").
 */
const VIETNAMESE_WEEKDAY =
  /(?:(?:sáng|trưa|chiều|tối|đêm|hôm)\s+thứ\s+(hai|ba|tư|năm|sáu|bảy|[2-7])(?![\p{L}\d])|(?:Thứ\s+([Hh]ai|[Bb]a|[Tt]ư|[Nn]ăm|[Ss]áu|[Bb]ảy|[2-7])|thứ\s+(Hai|Ba|Tư|Năm|Sáu|Bảy))(?![\p{L}\d]))/gu;

/** Days of the week named in a phrase, 0 = Sunday to 6 = Saturday. */
export function weekdaysIn(phrase: string): number[] {
  const found: number[] = [];
  for (const [word] of phrase.matchAll(/[A-Za-z]+/g)) {
    const day = ENGLISH.indexOf(word.toLowerCase());
    if (day >= 0) found.push(day);
  }
  for (const [, a, b, c] of phrase.normalize('NFC').matchAll(VIETNAMESE_WEEKDAY)) {
    const day = VIETNAMESE[(a ?? b ?? c ?? '').toLowerCase()];
    if (day !== undefined) found.push(day);
  }
  if (/Chủ nhật|Chủ Nhật|chủ nhật/u.test(phrase.normalize('NFC'))) found.push(0);
  return found;
}

/** English name of a day of the week. */
export function weekdayName(day: number): string {
  const name = ENGLISH[day] ?? '';
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** True if a date with both ends known touches that day of the week. */
export function touchesWeekday({ earliest, latest }: DayBounds, day: number): boolean {
  if (earliest === null || latest === null) return true;
  let date: CalendarDay = earliest;
  for (let count = 0; count < 7 && date <= latest; count += 1, date = addDays(date, 1)) {
    if (weekday(date) === day) return true;
  }
  return false;
}
