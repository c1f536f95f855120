import { parseEdtf } from '@/data/edtf';
import type { CalendarDay } from '@/data/time';

/** The unit that one side of a date names, taken apart. */
export interface Unit {
  readonly kind: 'day' | 'month' | 'quarter' | 'year';
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The unit at one end of an EDTF date; `null` if that side is open or no date. */
export function sideUnit(text: string, end: 'start' | 'end'): Unit | null {
  const parsed = text === '' || text === '..' ? null : parseEdtf(text);
  if (!parsed?.ok) return null;
  const { earliest, latest, precision } = parsed.value;
  const unit = dayUnit((end === 'start' ? earliest : latest) ?? '');
  const length = earliest === null || latest === null ? 0 : monthsBetween(earliest, latest);
  if (precision === 'year') return { ...unit, kind: length % 12 === 0 ? 'year' : 'month' };
  const isQuarter = precision === 'quarter' && Number(earliest?.slice(5, 7)) % 3 === 1;
  return { ...unit, kind: precision === 'quarter' && !isQuarter ? 'month' : precision };
}

function monthsBetween(first: CalendarDay, last: CalendarDay): number {
  const [a, b] = [dayUnit(first), dayUnit(last)];
  return (b.year - a.year) * 12 + b.month - a.month + 1;
}

export function dayUnit(day: CalendarDay): Unit {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return { kind: 'day', year, month, day: date };
}
