/** What an event can be filtered by, and the values that it has there. */
import type { TimelineEvent } from './schema';

/** The facets that list values to choose from. */
export const FACETS = ['leaders', 'institutions', 'kinds', 'articles'] as const;
export type Facet = (typeof FACETS)[number];

/** The values that an event has in a facet, each once. */
export function facetValues(event: TimelineEvent, facet: Facet): readonly string[] {
  switch (facet) {
    case 'leaders':
      return distinct([
        ...event.participants.map((p) => p.leader),
        ...(event.task ? [event.task.assignedBy] : []),
      ]);
    case 'institutions':
      return distinct([
        ...event.institutions.map((i) => i.institution),
        ...(event.task ? event.task.assignees : []),
      ]);
    case 'kinds':
      return [event.kind];
    case 'articles':
      return distinct([
        ...event.evidence.map((e) => e.article),
        ...(event.reports ?? []).map((r) => r.article),
      ]);
  }
}

function distinct<T>(values: readonly T[]): readonly T[] {
  return [...new Set(values)];
}
