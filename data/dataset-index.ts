/** A dataset made ready for questions: by id, by ordinal, by value. */
import { arrayStore, type EventStore } from './event-store';
import { ColumnsBuilder } from './columns-builder';
import type { EventColumns } from './columns';
import { parseEdtf, type DayBounds } from './edtf';
import { eventNumbers, eventReferences } from './event-numbers';
import { FacetSets } from './facet-sets';
import { toRegistry, type Registry } from './registry';
import type { Dataset, Leader, TimelineEvent } from './schema';
import { searchText, SearchTexts } from './search-text';
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
  readonly texts: SearchTexts;
}

/** Indexes a validated dataset. Relations to events that it lacks are left out. */
export function indexDataset({ events, ...header }: Dataset): DatasetIndex {
  const registry = toRegistry(header);
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

/** Puts together what was indexed elsewhere, such as in a worker. */
export function toIndex(
  registry: Registry,
  events: EventStore,
  columns: EventColumns,
  texts: SearchTexts,
): DatasetIndex {
  return { ...registry, events, columns, texts, facets: new FacetSets(registry, columns) };
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

export type Post = Leader['posts'][number];

export interface PostsAt {
  /** Held during the whole of the date, whichever day within their bounds they began and ended. */
  readonly certain: readonly Post[];
  /** May have been held during some of the date. */
  readonly possible: readonly Post[];
}

/**
 * The posts that a leader held at a date (`null`: undated). A post's `from` says when it began and
 * `to` when it ended, each EDTF: `../2025-12-17` began by that day. Without `from` the beginning is
 * unknown; without `to` no end is known, and the post counts as held.
 */
export function postsAt(leader: Leader, date: DayBounds | null): PostsAt {
  const certain: Post[] = [];
  const possible: Post[] = [];
  for (const post of leader.posts) {
    const from = boundsOf(post.from);
    const to = boundsOf(post.to);
    const [earliest, latest] = [date?.earliest ?? null, date?.latest ?? null];
    const startsAfter = from !== null && isAfter(from.earliest, latest);
    const endsBefore = to !== null && isAfter(earliest, to.latest);
    if (startsAfter || endsBefore) continue;
    const begun = earliest !== null && from !== null && !isUnknownOrAfter(from.latest, earliest);
    const notEnded =
      to === null || (latest !== null && to.earliest !== null && to.earliest >= latest);
    (begun && notEnded ? certain : possible).push(post);
  }
  return { certain, possible };
}

export interface PostsAtEvent extends PostsAt {
  /** Held, since an article that tells of the leader acting at the event calls them so. */
  readonly attested: readonly Post[];
}

/**
 * The posts that a leader held at an event, as `postsAt` at its date. Of those that the dates leave
 * possible, the ones whose `source` is evidence for the event are attested, unless the leader is
 * only mentioned there: then the article may speak of another time.
 */
export function postsAtEvent(leader: Leader, event: TimelineEvent): PostsAtEvent {
  const { certain, possible } = postsAt(leader, event.date);
  const acts =
    event.task?.assignedBy === leader.id ||
    event.participants.some((item) => item.leader === leader.id && item.role !== 'mentioned');
  const articles = new Set(acts ? event.evidence.map(({ article }) => article) : []);
  const isAttested = ({ source }: Post) => source !== undefined && articles.has(source);
  return {
    certain,
    attested: possible.filter(isAttested),
    possible: possible.filter((post) => !isAttested(post)),
  };
}

function boundsOf(edtf: string | undefined): DayBounds | null {
  const parsed = edtf === undefined ? null : parseEdtf(edtf);
  return parsed?.ok ? parsed.value : null;
}

/** True if both days are known and `a` lies after `b`. */
function isAfter(a: string | null, b: string | null): boolean {
  return a !== null && b !== null && a > b;
}

function isUnknownOrAfter(a: string | null, b: string): boolean {
  return a === null || a > b;
}
