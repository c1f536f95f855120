import type { EventFilter } from '@/data/event-filter';
import type { Facet } from '@/data/facets';

/** How many of a facet's values are chosen or excluded. */
export function activeIn(filter: EventFilter, facet: Facet): number {
  return filter[facet].length + filter.excluded[facet].length;
}
