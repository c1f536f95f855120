/** A dataset made ready for questions: by id, by ordinal, by value. */
import { articlesOnly, reportsIn } from './articles-only';
import type { EventColumns } from './columns';
import { ColumnsBuilder } from './columns-builder';
import { eventNumbers, eventReferences } from './event-numbers';
import { arrayStore, type EventStore } from './event-store';
import { FacetSets } from './facet-sets';
import { toRegistry, type Registry } from './registry';
import type { Article, Dataset, Localized, TimelineEvent } from './schema';
import { searchText } from './search-text';
import { SearchTexts } from './search-texts';
import { toSlug } from './slug';
import { RELATION_TYPES, type RelationType } from './vocabulary';

export interface RelatedEvent {
  readonly type: RelationType;
  /** `out`: the event names the other one; `in`: the other one names this event. */
  readonly direction: 'out' | 'in';
  readonly event: TimelineEvent;
}

export interface DatasetIndex extends Registry {
  readonly events: EventStore;
  readonly columns: EventColumns;
  readonly facets: FacetSets;
  /** Where events took place, by the id that a filter knows the place by. */
  readonly places: ReadonlyMap<string, Localized>;
  readonly texts: SearchTexts;
}

/** Indexes a validated dataset. Relations to events that it lacks are left out. */
export function indexDataset(
  { events, ...header }: Dataset,
  leftOut: readonly Article[] = [],
): DatasetIndex {
  const registry = toRegistry(header, leftOut);
  const builder = new ColumnsBuilder();
  const toNumbers = eventNumbers(registry);
  const places = new Map<string, number>();
  events.forEach((event, place) => {
    builder.add(toNumbers(event), eventReferences(event));
    places.set(event.id, place);
  });
  const { columns, order } = builder.build((id) => places.get(id) ?? -1);
  const store = arrayStore([...order].flatMap((place) => events[place] ?? []));
  return toIndex(
    registry,
    store,
    columns,
    SearchTexts.of(store, (event) => searchText(event, registry)),
  );
}

/** Indexes it without what reports from outside the articles add. */
export function indexArticlesOnly(dataset: Dataset): DatasetIndex {
  return indexDataset(articlesOnly(dataset), reportsIn(dataset));
}

/** The same dataset without that. */
export function indexOfArticles({ dataset, events }: DatasetIndex): DatasetIndex {
  const all = Array.from({ length: events.size }, (_, ordinal) => events.at(ordinal));
  return indexArticlesOnly({ ...dataset, events: all });
}

/** Puts together what was indexed elsewhere, such as in a worker. */
export function toIndex(
  registry: Registry,
  events: EventStore,
  columns: EventColumns,
  texts: SearchTexts,
): DatasetIndex {
  const places = new Map(columns.placeNames.map((name) => [toSlug(name.en), name]));
  return { ...registry, events, columns, texts, places, facets: new FacetSets(registry, columns) };
}

/** Events related to `event`: first those that it names, in its order, then those that name it. */
export function relatedEvents(event: TimelineEvent, index: DatasetIndex): readonly RelatedEvent[] {
  const named = event.relations.flatMap(({ type, event: id }): readonly RelatedEvent[] => {
    const other = index.events.get(id);
    return other ? [{ type, direction: 'out', event: other }] : [];
  });
  return [...named, ...naming(event.id, index)];
}

function naming(id: string, { events, columns }: DatasetIndex): readonly RelatedEvent[] {
  const { offsets, from, type } = columns.relations;
  const ordinal = events.ordinalOf(id);
  if (ordinal < 0) return [];
  const found: RelatedEvent[] = [];
  for (let i = offsets[ordinal] ?? 0; i < (offsets[ordinal + 1] ?? 0); i += 1) {
    const name = RELATION_TYPES[type[i] ?? 0];
    if (name) found.push({ type: name, direction: 'in', event: events.at(from[i] ?? 0) });
  }
  return found;
}
