/** A dataset by id: what is looked up while drawing and reading is looked up in maps. */
import { parseEdtf, type DayBounds } from './edtf';
import type { Article, Dataset, Institution, Leader, TimelineEvent } from './schema';
import type { Family, InstitutionRole, RelationType } from './vocabulary';

export interface RelatedEvent {
  readonly type: RelationType;
  /** `out`: the event names the other one; `in`: the other one names this event. */
  readonly direction: 'out' | 'in';
  readonly event: TimelineEvent;
}

export interface DatasetIndex {
  readonly dataset: Dataset;
  readonly leaders: ReadonlyMap<string, Leader>;
  readonly institutions: ReadonlyMap<string, Institution>;
  /** By institution: itself, then what it is a part of, from its parent up. */
  readonly wholes: ReadonlyMap<string, readonly string[]>;
  readonly articles: ReadonlyMap<string, Article>;
  readonly events: ReadonlyMap<string, TimelineEvent>;
  /** Related events by event id, in both directions; absent where there are none. */
  readonly relations: ReadonlyMap<string, readonly RelatedEvent[]>;
}

/** Indexes a validated dataset. Relations to events that it lacks are left out. */
export function indexDataset(dataset: Dataset): DatasetIndex {
  const events = byId(dataset.events);
  const relations = new Map<string, RelatedEvent[]>();
  const add = (id: string, related: RelatedEvent) => {
    const list = relations.get(id);
    if (list) list.push(related);
    else relations.set(id, [related]);
  };
  for (const event of dataset.events) {
    for (const { type, event: id } of event.relations) {
      const other = events.get(id);
      if (!other) continue;
      add(event.id, { type, direction: 'out', event: other });
      add(other.id, { type, direction: 'in', event });
    }
  }
  const institutions = byId(dataset.institutions);
  return {
    dataset,
    leaders: byId(dataset.leaders),
    institutions,
    wholes: new Map(dataset.institutions.map(({ id }) => [id, wholesOf(id, institutions)])),
    articles: byId(dataset.articles),
    events,
    relations,
  };
}

function wholesOf(id: string, institutions: ReadonlyMap<string, Institution>): readonly string[] {
  const wholes = new Set<string>();
  for (let at: string | undefined = id; at !== undefined && !wholes.has(at);) {
    wholes.add(at);
    at = institutions.get(at)?.parent;
  }
  return [...wholes];
}

function byId<T extends { readonly id: string }>(items: readonly T[]): ReadonlyMap<string, T> {
  return new Map(items.map((item) => [item.id, item]));
}

/** Events related to `event`: first those that it names, in its order, then those that name it. */
export function relatedEvents(event: TimelineEvent, index: DatasetIndex): readonly RelatedEvent[] {
  const related = index.relations.get(event.id) ?? [];
  return [
    ...related.filter(({ direction }) => direction === 'out'),
    ...related.filter(({ direction }) => direction === 'in'),
  ];
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

/** Which institution of an event decides its hue: the first found in this order of roles. */
const DECIDING_ROLES: readonly InstitutionRole[] = [
  'organiser',
  'host',
  'subject',
  'participant',
  'guest',
];

/** The family that gives an event its hue: a task's first assignee, else by role. */
export function eventFamily(event: TimelineEvent, index: DatasetIndex): Family {
  const assignee = event.task?.assignees[0];
  const ids = [
    ...(assignee === undefined ? [] : [assignee]),
    ...DECIDING_ROLES.flatMap((role) =>
      event.institutions.filter((item) => item.role === role).map((item) => item.institution),
    ),
  ];
  for (const id of ids) {
    const family = index.institutions.get(id)?.family;
    if (family) return family;
  }
  return 'other';
}
