import type { EventFilter } from '@/data/event-filter';
import type { Facet } from '@/data/facets';

/** How many of a facet's values are chosen or excluded. */
export function activeIn(filter: EventFilter, facet: Facet): number {
  return filter[facet].length + filter.excluded[facet].length;
}

/** How many conditions the dates are, as the chips tell them: a range, and how strictly it is meant. */
export function activeDates({ from, to, certain }: EventFilter): number {
  return from === null && to === null ? 0 : 1 + Number(certain);
}
