/** The order of a dataset's events. */
import type { TimelineEvent } from './schema';

/** By first day, then last day, then id; an open beginning comes first, an open end or no date last. */
export function byDate(a: TimelineEvent, b: TimelineEvent): number {
  return (
    compareText(firstDay(a), firstDay(b)) ||
    compareText(a.date?.latest ?? LAST, b.date?.latest ?? LAST) ||
    compareText(a.id, b.id)
  );
}

/** Sorts after every calendar day. */
const LAST = '~';

function firstDay({ date }: TimelineEvent): string {
  return date === null ? LAST : (date.earliest ?? '');
}

/** By code units: the same everywhere, unlike a collation. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
