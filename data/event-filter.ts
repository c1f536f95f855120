/** What a reader asks for: values of facets, words, dates. */
import { parseEdtf } from './edtf';
import { FACETS, SHARED_FACETS, type Facet } from './facets';
import { toSpan, type TimeSpan } from './time';

/**
 * Values, as ids, of each facet: an event passes with one of those chosen, or with all of them where
 * `all` names the facet. Facets narrow one another. Empty means no condition.
 *
 * A role is asked of whom else the filter names: chosen leaders count only in those of the chosen
 * roles that a leader can have, chosen institutions in those of an institution. A role that none of
 * those chosen can have is asked of anybody.
 */
export interface EventFilter extends FacetIds {
  /** No event that has one of these passes; an excluded role leaves out who has it. */
  readonly excluded: FacetIds;
  /** The facets of which an event must have all that are chosen. */
  readonly all: readonly Facet[];
  /** A body includes its parts. */
  readonly parts: boolean;
  /** Words, all of which must occur; letters match with or without their diacritics. */
  readonly q: string;
  /** EDTF: the first and last date asked for. */
  readonly from: string | null;
  readonly to: string | null;
  /** Keep only what certainly falls within `from` and `to`, not all that may. */
  readonly certain: boolean;
}

export type FacetIds = { readonly [F in Facet]: readonly string[] };

export const NO_IDS: FacetIds = {
  leaders: [],
  institutions: [],
  roles: [],
  kinds: [],
  subtypes: [],
  statuses: [],
  places: [],
  articles: [],
  publishers: [],
  bases: [],
  precisions: [],
};

export const EMPTY_FILTER: EventFilter = {
  ...NO_IDS,
  excluded: NO_IDS,
  all: [],
  parts: true,
  q: '',
  from: null,
  to: null,
  certain: false,
};

export type FilterPatch = Partial<EventFilter>;

/** The span that a filter's dates ask for; `null` if it asks for none. */
export function filterSpan(filter: Pick<EventFilter, 'from' | 'to'>): TimeSpan | null {
  const from = filter.from === null ? null : parseEdtf(filter.from);
  const to = filter.to === null ? null : parseEdtf(filter.to);
  if (!from?.ok && !to?.ok) return null;
  return toSpan(from?.ok ? from.value.earliest : null, to?.ok ? to.value.latest : null);
}

/** True if an event can have several values of the facet, and all those chosen are asked for. */
export function asksAll({ all }: Pick<EventFilter, 'all'>, facet: Facet): boolean {
  return isShared(facet) && all.includes(facet);
}

export function isShared(facet: Facet): boolean {
  return SHARED_FACETS.some((shared) => shared === facet);
}

/** The filter with a value chosen as its count promises: beside the others if all are asked for. */
export function withValue(filter: EventFilter, facet: Facet, id: string): EventFilter {
  const beside = asksAll(filter, facet) ? filter[facet] : [];
  return {
    ...filter,
    [facet]: [...beside.filter((other) => other !== id), id],
    excluded: without(filter.excluded, facet, id),
  };
}

/** Asks for one value of a facet in place of all others of it; what else is asked for stays. */
export function withOnly(filter: EventFilter, facet: Facet, id: string): FilterPatch {
  return { [facet]: [id], excluded: without(filter.excluded, facet, id) };
}

/** Chooses a value, or no longer; a chosen value is not excluded. */
export function toggleValue(filter: EventFilter, facet: Facet, id: string): FilterPatch {
  return {
    [facet]: toggled(filter[facet], id),
    excluded: without(filter.excluded, facet, id),
  };
}

/** Excludes a value, or no longer; an excluded value is not chosen. */
export function toggleExcluded(filter: EventFilter, facet: Facet, id: string): FilterPatch {
  return {
    [facet]: filter[facet].filter((chosen) => chosen !== id),
    excluded: { ...filter.excluded, [facet]: toggled(filter.excluded[facet], id) },
  };
}

/** Whether all of a facet's values are asked for, or one of them. */
export function setAll({ all }: EventFilter, facet: Facet, isAll: boolean): FilterPatch {
  return { all: FACETS.filter((other) => (other === facet ? isAll : all.includes(other))) };
}

/** Asks nothing of a facet any more. */
export function clearFacet(filter: EventFilter, facet: Facet): FilterPatch {
  return {
    [facet]: [],
    excluded: { ...filter.excluded, [facet]: [] },
    ...setAll(filter, facet, false),
    ...(facet === 'institutions' && { parts: true }),
  };
}

function without(ids: FacetIds, facet: Facet, id: string): FacetIds {
  return ids[facet].includes(id)
    ? { ...ids, [facet]: ids[facet].filter((other) => other !== id) }
    : ids;
}

function toggled(ids: readonly string[], id: string): readonly string[] {
  return ids.includes(id) ? ids.filter((other) => other !== id) : [...ids, id];
}
