import { parseEdtf } from './edtf';
import type { EventDate } from './schema';

/**
 * True if all that is known of a date begins in one month: it lies in that month, or begins in it,
 * however long it lasts. "Early 2026" and "by 23 February 2026" do not.
 */
export function isMonthKnown({ earliest, latest, edtf, precision }: EventDate): boolean {
  if (earliest === null) return false;
  if (earliest === latest || earliest.slice(0, 7) === latest?.slice(0, 7)) return true;
  const [start, end] = edtf.split('/');
  if (precision === 'range' || start === undefined || end === undefined) return false;
  const parsed = parseEdtf(start);
  return parsed.ok && (parsed.value.precision === 'day' || parsed.value.precision === 'month');
}
