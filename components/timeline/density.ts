/** How many events fall into each column of the overview. */
import type { TimeSpan } from '@/data/time';

import type { Item } from './item';

/**
 * Events per column over a span. An event whose days are known counts where it begins; one that is
 * only known to lie within a span counts in equal parts over it, so that the sum of all columns is
 * the number of events within, and no fuzzy date makes a peak.
 */
export function density(
  items: readonly Item[],
  span: TimeSpan,
  columns: number,
): readonly number[] {
  const counts = new Array<number>(columns).fill(0);
  const width = (span.end - span.start) / columns;
  const column = (ms: number) =>
    Math.min(columns - 1, Math.max(0, Math.floor((ms - span.start) / width)));
  const add = (i: number, amount: number) => (counts[i] = (counts[i] ?? 0) + amount);
  for (const item of items) {
    const { start } = item.span;
    const end = item.span.end === Infinity ? start : item.span.end - 1;
    if (end < span.start || start >= span.end) continue;
    if (item.certain || start >= end) {
      add(column(start), 1);
      continue;
    }
    const [first, last] = [column(start), column(end)];
    for (let i = first; i <= last; i += 1) add(i, 1 / (last - first + 1));
  }
  return counts;
}
