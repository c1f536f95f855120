/** What several dates of one happening have in common. */
import type { DayBounds } from './edtf';

/**
 * The days that all the bounds share; `null` if there are none. Commutative and associative, and
 * never wider than any of them. No bounds at all leave everything open.
 */
export function intersect(all: readonly DayBounds[]): DayBounds | null {
  const starts = all.flatMap(({ earliest }) => (earliest === null ? [] : [earliest]));
  const ends = all.flatMap(({ latest }) => (latest === null ? [] : [latest]));
  // Calendar days of four-digit years sort as text.
  const earliest = starts.reduce<string | null>((a, b) => (a !== null && a >= b ? a : b), null);
  const latest = ends.reduce<string | null>((a, b) => (a !== null && a <= b ? a : b), null);
  if (earliest !== null && latest !== null && earliest > latest) return null;
  return { earliest, latest };
}

/** True if they share a day. */
export function intersects(a: DayBounds, b: DayBounds): boolean {
  return intersect([a, b]) !== null;
}

export function sameDays(a: DayBounds, b: DayBounds): boolean {
  return a.earliest === b.earliest && a.latest === b.latest;
}
