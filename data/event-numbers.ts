/** Events as numbers, for columns to be built from. */
import { isCertain } from './certainty';
import { FLAGS, NO_BASIS } from './columns';
import { institutionParts, leaderParts, withWholes } from './event-parts';
import { DATE_PRECISIONS, facetValues } from './facets';
import type { Parts } from './gathering';
import { isMonthKnown } from './known-month';
import { laneLeaders } from './lane-members';
import { eventFamily, type Registry } from './registry';
import type { Localized, TimelineEvent } from './schema';
import { dueDay } from './task-state';
import { toSpan, type TimeSpan } from './time';
import { BASES, FAMILIES, KINDS, RELATION_TYPES, STATUSES } from './vocabulary';

/** An event as numbers; lists hold places in the dataset's leaders, institutions and articles. */
export interface EventNumbers {
  readonly start: number;
  readonly end: number;
  readonly kind: number;
  readonly family: number;
  readonly flags: number;
  readonly due: number;
  readonly status: number;
  readonly basis: number;
  readonly precision: number;
  /** Words, which the columns number. */
  readonly subtype: string;
  readonly place: Localized | null;
  readonly leaders: Parts;
  readonly institutions: Parts;
  readonly articles: readonly number[];
  readonly leaderLanes: readonly number[];
  readonly institutionLanes: Parts;
  /** The article of each phrase. */
  readonly phrases: readonly number[];
}

/** Which other events an event names, by id. */
export interface EventReferences {
  readonly meeting: string | null;
  readonly relations: readonly { readonly type: number; readonly event: string }[];
}

export const NO_REFERENCES: EventReferences = { meeting: null, relations: [] };

const UNDATED: TimeSpan = { start: NaN, end: NaN };

/** Turns a dataset's events into numbers. Ids that the dataset does not define are left out. */
export function eventNumbers(registry: Registry): (event: TimelineEvent) => EventNumbers {
  const leaders = placesOf(registry.leaders.keys());
  const institutions = placesOf(registry.institutions.keys());
  const articles = placesOf(registry.articles.keys());
  const toLeaders = leaderParts(leaders);
  const toBodies = institutionParts(institutions);
  const toWholes = withWholes(
    Array.from(registry.wholes.values(), (ids) => known(institutions, ids)),
  );
  return (event) => {
    const { date, place = null } = event;
    const bodies = toBodies(event);
    const span = date ? toSpan(date.earliest, date.latest) : UNDATED;
    return {
      start: span.start,
      end: span.end,
      kind: KINDS.indexOf(event.kind),
      family: FAMILIES.indexOf(eventFamily(event, registry)),
      flags: flagsOf(event),
      due: event.task ? toSpan(null, dueDay(event)).end : NaN,
      status: STATUSES.indexOf(event.status),
      basis: date ? BASES.indexOf(date.basis) : NO_BASIS,
      precision: DATE_PRECISIONS.indexOf(date?.precision ?? 'undated'),
      subtype: event.subtype,
      place,
      leaders: toLeaders(event),
      institutions: toWholes(bodies),
      articles: known(articles, facetValues(event, 'articles')),
      leaderLanes: known(leaders, laneLeaders(event)),
      institutionLanes: bodies,
      phrases: phrasesOf(articles, event),
    };
  };
}

export function eventReferences({ task, relations }: TimelineEvent): EventReferences {
  if (!task && relations.length === 0) return NO_REFERENCES;
  return {
    meeting: task?.assignedAt ?? null,
    relations: relations.map(({ type, event }) => ({ type: RELATION_TYPES.indexOf(type), event })),
  };
}

function flagsOf(event: TimelineEvent): number {
  const { date, rivalDates = [], status } = event;
  const precision = date?.precision;
  return (
    (isCertain(event) ? FLAGS.certain : 0) +
    (status === 'planned' ? FLAGS.planned : 0) +
    (rivalDates.length > 0 ? FLAGS.disputed : 0) +
    (date && isMonthKnown(date) ? FLAGS.monthKnown : 0) +
    (precision === 'day' || precision === 'month' ? FLAGS.fine : 0) +
    (date?.basis === 'inferred' ? FLAGS.inferred : 0) +
    (status === 'held' ? FLAGS.held : 0) +
    (status === 'reported' ? FLAGS.reported : 0)
  );
}

function placesOf(ids: Iterable<string>): ReadonlyMap<string, number> {
  return new Map([...ids].map((id, place) => [id, place]));
}

function known(places: ReadonlyMap<string, number>, ids: readonly string[]): readonly number[] {
  const found: number[] = [];
  for (const id of ids) {
    const place = places.get(id);
    if (place !== undefined) found.push(place);
  }
  return found;
}

function phrasesOf(
  articles: ReadonlyMap<string, number>,
  { evidence }: TimelineEvent,
): readonly number[] {
  const found: number[] = [];
  for (const { article } of evidence) {
    const place = articles.get(article);
    if (place !== undefined) found.push(place);
  }
  return found;
}
