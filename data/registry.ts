/** All of a dataset but its events, by id: who and what its events are about. */
import type { Article, Dataset, Institution, Leader, TimelineEvent } from './schema';
import { toSlug } from './slug';
import type { Family, InstitutionRole } from './vocabulary';

export type DatasetHeader = Omit<Dataset, 'events'>;

export interface Registry {
  readonly dataset: DatasetHeader;
  readonly leaders: ReadonlyMap<string, Leader>;
  readonly institutions: ReadonlyMap<string, Institution>;
  /** By institution: itself, then what it is a part of, from its parent up. */
  readonly wholes: ReadonlyMap<string, readonly string[]>;
  /** With the reports that are left out: no event has them, and filters may name them. */
  readonly articles: ReadonlyMap<string, Article>;
  /** Their names by id: that of the name, as publishers have none of their own. */
  readonly publishers: ReadonlyMap<string, string>;
}

/** @param leftOut reports that the dataset has without what is shown of it */
export function toRegistry(dataset: DatasetHeader, leftOut: readonly Article[] = []): Registry {
  const articles = [...dataset.articles, ...leftOut];
  const institutions = byId(dataset.institutions);
  return {
    dataset,
    leaders: byId(dataset.leaders),
    institutions,
    wholes: new Map(dataset.institutions.map(({ id }) => [id, wholesOf(id, institutions)])),
    articles: byId(articles),
    publishers: new Map(
      articles.flatMap(({ publisher }) =>
        publisher === null ? [] : [[toSlug(publisher), publisher] as const],
      ),
    ),
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

/** Which institution of an event decides its hue: the first found in this order of roles. */
const DECIDING_ROLES: readonly InstitutionRole[] = [
  'organiser',
  'host',
  'subject',
  'participant',
  'guest',
];

/** The family that gives an event its hue: a task's first assignee, else by role. */
export function eventFamily(
  event: TimelineEvent,
  { institutions }: Pick<Registry, 'institutions'>,
): Family {
  const assignee = event.task?.assignees[0];
  const own = assignee === undefined ? undefined : institutions.get(assignee)?.family;
  if (own) return own;
  for (const deciding of DECIDING_ROLES) {
    for (const { institution, role } of event.institutions) {
      const family = role === deciding ? institutions.get(institution)?.family : undefined;
      if (family) return family;
    }
  }
  return 'other';
}
