/** The order of a dataset's events. */
import type { Evidence, TimelineEvent } from './schema';

/**
 * By first day, then last day, then as the article tells them, then id; an open beginning comes
 * first, an open end or no date last.
 */
export function byDate(a: TimelineEvent, b: TimelineEvent): number {
  return (
    compareText(firstDay(a), firstDay(b)) ||
    compareText(a.date?.latest ?? LAST, b.date?.latest ?? LAST) ||
    bySequence(a, b) ||
    compareText(a.id, b.id)
  );
}

/** Sorts after every calendar day. */
const LAST = '~';

function firstDay({ date }: TimelineEvent): string {
  return date === null ? LAST : (date.earliest ?? '');
}

/** Where the articles say what the events are: a leader's ninth task stands behind the eighth. */
function bySequence(a: TimelineEvent, b: TimelineEvent): number {
  const [first, second] = [toldAt(a), toldAt(b)];
  if (!first || !second) return Number(!first) - Number(!second);
  return compareText(first.article, second.article) || first.position.start - second.position.start;
}

function toldAt({ evidence }: TimelineEvent): Evidence | undefined {
  return evidence.find(({ supports }) => supports.includes('substance'));
}

/** By code units: the same everywhere, unlike a collation. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
