/** Which events a reader asked for, and how many there would be otherwise. */
import { countBits, countBoth, ordinalsOf, type Bitset } from './bitset';
import { columnOf, passing } from './conditions';
import type { DatasetIndex } from './dataset-index';
import {
  asksAll,
  clearFacet,
  filterSpan,
  withValue,
  type EventFilter,
  type FilterPatch,
} from './event-filter';
import { FACETS, type Facet } from './facets';
import { rolesOf, roleScope } from './role-scope';

/** Events that pass a filter. */
export interface EventSet {
  readonly bits: Bitset;
  readonly size: number;
  /** Ascending: in the order of time. */
  readonly ordinals: Uint32Array;
}

/** The events that pass the filter. */
export function filterEvents(index: DatasetIndex, filter: EventFilter): EventSet {
  const bits = passing(index, filter);
  const ordinals = ordinalsOf(bits);
  return { bits, ordinals, size: ordinals.length };
}

/**
 * How many events there would be `withValue`, for each value of a facet. Values that would leave
 * none are absent.
 */
export function facetCounts(
  index: DatasetIndex,
  filter: EventFilter,
  facet: Facet,
): ReadonlyMap<string, number> {
  const isNamed = [filter.leaders, filter.institutions, filter.excluded.leaders].some(
    (ids) => ids.length > 0,
  );
  const base = asksAll(filter, facet) ? filter : { ...filter, [facet]: [] };
  // Whoever would be chosen, the roles would be asked of him.
  const isWho = facet === 'leaders' || facet === 'institutions';
  const scope = roleScope(isWho ? { ...filter, [facet]: ['anybody'] } : base);
  const others = passing(index, base, scope);
  const counts = index.facets.counts(columnOf(facet, filter), others, rolesOf(scope, facet));
  // A role changes in which events those chosen count, so each that can is tried by itself.
  const changed = facet === 'roles' && isNamed ? [...counts.keys(), 'mentioned'] : [];
  for (const id of new Set([...changed, ...filter.excluded[facet]])) {
    counts.set(id, countBits(passing(index, withValue(filter, facet, id))));
  }
  return new Map([...counts].filter(([, count]) => count > 0));
}

/** How many undated events the date range alone hides: they pass all other conditions. */
export function undatedHidden(index: DatasetIndex, filter: EventFilter): number {
  if (filterSpan(filter) === null) return 0;
  const others = passing(index, { ...filter, from: null, to: null });
  return countBoth(others, index.facets.undated());
}

/** `all`: that several values of a facet are asked for together. */
export type ConditionName = Facet | 'all' | 'q' | 'dates';

/** What asks nothing of that kind any more. */
export function dropped(filter: EventFilter, name: ConditionName): FilterPatch {
  switch (name) {
    case 'all':
      return { all: [] };
    case 'q':
      return { q: '' };
    case 'dates':
      return { from: null, to: null, certain: false };
    default:
      return clearFacet(filter, name);
  }
}

/**
 * For an empty result: which single conditions could be dropped to see events again, with how
 * many there would be, most first.
 */
export function loosenings(
  index: DatasetIndex,
  filter: EventFilter,
): readonly { readonly name: ConditionName; readonly count: number }[] {
  return [...FACETS, 'all' as const, 'q' as const, 'dates' as const]
    .filter((name) => isAsked(filter, name))
    .map((name) => ({
      name,
      count: countBits(passing(index, { ...filter, ...dropped(filter, name) })),
    }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
}

function isAsked(filter: EventFilter, name: ConditionName): boolean {
  if (name === 'all') return filter.all.some((facet) => filter[facet].length > 1);
  if (name === 'q') return filter.q.trim() !== '';
  if (name === 'dates') return filterSpan(filter) !== null;
  return filter[name].length + filter.excluded[name].length > 0;
}
