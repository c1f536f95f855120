/** Dates counted from today: this year, the last quarter, the 12 months up to today. */
import type { DateRange } from './date-range';
import { addDays, daysInMonth, weekday, type CalendarDay } from './time';

export type Unit = 'day' | 'week' | 'month' | 'quarter' | 'year';
/** A unit that EDTF has a name for. */
export type NamedUnit = Exclude<Unit, 'day' | 'week'>;

/** The unit so many units after that which contains the day. */
export function unitFrom(today: CalendarDay, unit: NamedUnit, steps: number): string {
  const [year, month] = partsOf(today);
  switch (unit) {
    case 'year':
      return pad(year + steps, 4);
    case 'quarter': {
      const quarter = year * 4 + Math.floor((month - 1) / 3) + steps;
      return `${pad(Math.floor(quarter / 4), 4)}-${33 + (quarter % 4)}`;
    }
    case 'month':
      return monthFrom(year, month, steps);
  }
}

/** The day so many units later; where that month has no such day, its last one. */
export function dayFrom(today: CalendarDay, unit: Unit, steps: number): CalendarDay {
  if (unit === 'day') return addDays(today, steps);
  if (unit === 'week') return addDays(today, 7 * steps);
  const [year, month, day] = partsOf(today);
  const target = monthFrom(year, month, steps * { month: 1, quarter: 3, year: 12 }[unit]);
  const last = daysInMonth(Number(target.slice(0, 4)), Number(target.slice(5)));
  return `${target}-${pad(Math.min(day, last), 2)}`;
}

/** A week begins on Monday (ISO 8601-1, 3.1.1.9), in Việt Nam as well. */
export function weekFrom(today: CalendarDay, steps: number): DateRange {
  const monday = addDays(today, 7 * steps - ((weekday(today) + 6) % 7));
  return { from: monday, to: addDays(monday, 6) };
}

/** The last so many units up to today; with a negative count, the next ones. */
export function recently(today: CalendarDay, unit: Unit, count: number): DateRange {
  return count >= 0
    ? { from: dayFrom(today, unit, -count), to: today }
    : { from: today, to: dayFrom(today, unit, -count) };
}

function monthFrom(year: number, month: number, steps: number): string {
  const index = year * 12 + month - 1 + steps;
  return `${pad(Math.floor(index / 12), 4)}-${pad((index % 12) + 1, 2)}`;
}

function partsOf(day: CalendarDay): readonly [year: number, month: number, day: number] {
  return [Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10))];
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}
