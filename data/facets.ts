/** What an event can be filtered by, and the values that it has there. */
import { distinct } from './distinct';
import type { TimelineEvent } from './schema';
import { PRECISIONS } from './vocabulary';

/** The facets that list values to choose from. */
export const FACETS = [
  'leaders',
  'institutions',
  'roles',
  'kinds',
  'subtypes',
  'statuses',
  'places',
  'articles',
  'publishers',
  'bases',
  'precisions',
] as const;
export type Facet = (typeof FACETS)[number];

/** Of these an event can have several values, so that all of those chosen can be asked for. */
export const SHARED_FACETS = [
  'leaders',
  'institutions',
  'roles',
  'articles',
  'publishers',
] as const satisfies readonly Facet[];

/** How well a date is known, or that there is none. */
export const DATE_PRECISIONS = [...PRECISIONS, 'undated'] as const;

/** The ids of who and what an event names, each once. */
export function facetValues(
  event: TimelineEvent,
  facet: 'leaders' | 'institutions' | 'articles',
): readonly string[] {
  switch (facet) {
    case 'leaders':
      return leadersOf(event);
    case 'institutions':
      return institutionsOf(event);
    case 'articles':
      return articlesOf(event);
  }
}

// Loops, for a large dataset asks this of each of its events several times.

function leadersOf({ participants, task }: TimelineEvent): readonly string[] {
  const ids: string[] = [];
  for (const { leader } of participants) ids.push(leader);
  if (task) ids.push(task.assignedBy);
  return distinct(ids);
}

function institutionsOf({ institutions, task }: TimelineEvent): readonly string[] {
  const ids: string[] = [];
  for (const { institution } of institutions) ids.push(institution);
  if (task) for (const assignee of task.assignees) ids.push(assignee);
  return distinct(ids);
}

function articlesOf({ evidence, reports }: TimelineEvent): readonly string[] {
  const ids: string[] = [];
  for (const { article } of evidence) ids.push(article);
  if (reports) for (const { article } of reports) ids.push(article);
  return distinct(ids);
}
