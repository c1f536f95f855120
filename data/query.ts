/** Which events a reader asked for. */
import { type DatasetIndex } from './dataset-index';
import { parseEdtf } from './edtf';
import type { TimelineEvent } from './schema';
import { FACETS, facetValues, type Facet } from './facets';
import { searchText } from './search-text';
import { foldText } from './text';
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

/** The events that pass the filter, in the dataset's order. */
export function filterEvents(index: DatasetIndex, filter: EventFilter): readonly TimelineEvent[] {
  const passes = conditions(index, filter);
  return index.dataset.events.filter((event) => passes.every((condition) => condition.test(event)));
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
  const counts = new Map<string, number>();
  for (const event of index.dataset.events) {
    if (!others.every((condition) => condition.test(event))) continue;
    for (const value of choicesFor(event, facet, index))
      counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}

/** How many undated events the date range alone hides: they pass all other conditions. */
export function undatedHidden(index: DatasetIndex, filter: EventFilter): number {
  if (filterSpan(filter) === null) return 0;
  const withoutDates = { ...filter, from: null, to: null };
  return filterEvents(index, withoutDates).filter((event) => event.date === null).length;
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
  const all = conditions(index, filter);
  return all
    .map((dropped) => ({
      name: dropped.name,
      count: index.dataset.events.filter((event) =>
        all.every((condition) => condition === dropped || condition.test(event)),
      ).length,
    }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
}

/** The values of a facet that keep the event if chosen: its own, and the bodies that include them. */
function choicesFor(event: TimelineEvent, facet: Facet, index: DatasetIndex): readonly string[] {
  const values = facetValues(event, facet);
  if (facet !== 'institutions') return values;
  return [...new Set(values.flatMap((id) => index.wholes.get(id) ?? [id]))];
}

interface Condition {
  readonly name: ConditionName;
  readonly test: (event: TimelineEvent) => boolean;
}

function conditions(index: DatasetIndex, filter: EventFilter): readonly Condition[] {
  const list: Condition[] = [];
  for (const facet of FACETS) {
    const chosen: ReadonlySet<string> = new Set(filter[facet]);
    if (chosen.size === 0) continue;
    list.push({
      name: facet,
      test: (event) => choicesFor(event, facet, index).some((v) => chosen.has(v)),
    });
  }
  const words = foldText(filter.q).split(/\s+/u).filter(Boolean);
  if (words.length > 0) {
    list.push({
      name: 'q',
      test: (event) => {
        const text = searchText(event, index);
        return words.every((word) => text.includes(word));
      },
    });
  }
  const asked = filterSpan(filter);
  if (asked) {
    const isReversed = asked.start >= asked.end;
    const keeps = isReversed ? () => false : filter.certain ? contains : overlaps;
    list.push({
      name: 'dates',
      // An undated event is neither within nor without: it waits in its tray.
      test: (event) =>
        event.date !== null && keeps(asked, toSpan(event.date.earliest, event.date.latest)),
    });
  }
  return list;
}
