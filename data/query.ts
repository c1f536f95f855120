/** Which events a reader asked for. */
import {
  allBits,
  bitsWhere,
  bothBits,
  countBits,
  countBoth,
  noBits,
  ordinalsOf,
  type Bitset,
} from './bitset';
import type { DatasetIndex } from './dataset-index';
import { parseEdtf } from './edtf';
import { FACETS, type Facet } from './facets';
import type { TimelineEvent } from './schema';
import { parseSearch } from './search-query';
import { contains, overlaps, toSpan, type TimeSpan } from './time';
import type { Kind } from './vocabulary';

/** Values of one facet are alternatives; facets narrow one another. Empty means no condition. */
export interface EventFilter {
  /** Ids; an event passes if any of them takes part in it or is named by it. */
  readonly leaders: readonly string[];
  /** Ids; a body includes its parts. */
  readonly institutions: readonly string[];
  readonly kinds: readonly Kind[];
  /** Ids; an event passes if any of them is evidence for it. */
  readonly articles: readonly string[];
  /** Words, all of which must occur; letters match with or without their diacritics. */
  readonly q: string;
  /** EDTF: the first and last date asked for. */
  readonly from: string | null;
  readonly to: string | null;
  /** Keep only what certainly falls within `from` and `to`, not all that may. */
  readonly certain: boolean;
}

export const EMPTY_FILTER: EventFilter = {
  leaders: [],
  institutions: [],
  kinds: [],
  articles: [],
  q: '',
  from: null,
  to: null,
  certain: false,
};

/** The span that a filter's dates ask for; `null` if it asks for none. */
export function filterSpan(filter: Pick<EventFilter, 'from' | 'to'>): TimeSpan | null {
  const from = filter.from === null ? null : parseEdtf(filter.from);
  const to = filter.to === null ? null : parseEdtf(filter.to);
  if (!from?.ok && !to?.ok) return null;
  return toSpan(from?.ok ? from.value.earliest : null, to?.ok ? to.value.latest : null);
}

/** Events that pass a filter. */
export interface EventSet {
  readonly bits: Bitset;
  readonly size: number;
  /** Ascending: in the order of time. */
  readonly ordinals: Uint32Array;
}

function toEventSet(bits: Bitset): EventSet {
  const ordinals = ordinalsOf(bits);
  return { bits, ordinals, size: ordinals.length };
}

/** The events that pass the filter. */
export function filterEvents(index: DatasetIndex, filter: EventFilter): EventSet {
  return toEventSet(all(index, conditions(index, filter)));
}

/** The events of a set as objects, in the order of time. */
export function eventsOf({ events }: DatasetIndex, set: EventSet): readonly TimelineEvent[] {
  return Array.from(set.ordinals, (ordinal) => events.at(ordinal));
}

/**
 * How many events each value of a facet would leave under the other conditions of the filter.
 * Values that occur in no such event are absent.
 */
export function facetCounts(
  index: DatasetIndex,
  filter: EventFilter,
  facet: Facet,
): ReadonlyMap<string, number> {
  const others = conditions(index, filter).filter((condition) => condition.name !== facet);
  return index.facets.counts(facet, all(index, others));
}

/** How many undated events the date range alone hides: they pass all other conditions. */
export function undatedHidden(index: DatasetIndex, filter: EventFilter): number {
  if (filterSpan(filter) === null) return 0;
  const others = conditions(index, { ...filter, from: null, to: null });
  return countBoth(all(index, others), index.facets.undated());
}

export type ConditionName = Facet | 'q' | 'dates';

/**
 * For an empty result: which single conditions could be dropped to see events again, with how
 * many there would be, most first.
 */
export function loosenings(
  index: DatasetIndex,
  filter: EventFilter,
): readonly { readonly name: ConditionName; readonly count: number }[] {
  const list = conditions(index, filter);
  return list
    .map((dropped) => ({
      name: dropped.name,
      count: countBits(
        all(
          index,
          list.filter((condition) => condition !== dropped),
        ),
      ),
    }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
}

interface Condition {
  readonly name: ConditionName;
  /** The events that meet it. */
  readonly events: Bitset;
}

/** The events that meet every condition. */
function all({ columns }: DatasetIndex, list: readonly Condition[]): Bitset {
  return list.reduce((bits, { events }) => bothBits(bits, events), allBits(columns.size));
}

function conditions(index: DatasetIndex, filter: EventFilter): readonly Condition[] {
  const list: Condition[] = [];
  for (const name of FACETS) {
    const chosen = filter[name];
    if (chosen.length > 0) list.push({ name, events: index.facets.any(name, chosen) });
  }
  const { words } = parseSearch(filter.q);
  if (words.length > 0) {
    list.push({ name: 'q', events: index.texts.find(words) });
  }
  const asked = filterSpan(filter);
  if (asked) list.push({ name: 'dates', events: dated(index, asked, filter.certain) });
  return list;
}

/** What may fall within the span, or certainly does. An undated event waits in its tray. */
function dated({ columns }: DatasetIndex, asked: TimeSpan, certain: boolean): Bitset {
  if (asked.start >= asked.end) return noBits(columns.size);
  const keeps = certain ? contains : overlaps;
  // One object for all: there may be a million events.
  const span = { start: NaN, end: NaN };
  return bitsWhere(columns.size, (ordinal) => {
    span.start = columns.start[ordinal] ?? NaN;
    span.end = columns.end[ordinal] ?? NaN;
    return keeps(asked, span);
  });
}
