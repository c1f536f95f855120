/** Who and what an event names, in the reader's language. */
import type { DatasetIndex } from '@/data/dataset-index';
import { facetValues } from '@/data/facets';
import type { TimelineEvent } from '@/data/schema';
import type { Lang } from '@/data/vocabulary';

/** A name in a row, and the value of a filter that it stands for. */
export interface EventName {
  readonly facet: 'leaders' | 'institutions';
  readonly id: string;
  readonly name: string;
}

/** Those who took part or set the task; who is only mentioned is left out. */
export function peopleNames(event: TimelineEvent, index: DatasetIndex): readonly EventName[] {
  const mentioned = new Set(
    event.participants.filter((p) => p.role === 'mentioned').map((p) => p.leader),
  );
  return facetValues(event, 'leaders')
    .filter((id) => !mentioned.has(id) || event.task?.assignedBy === id)
    .map((id) => ({ facet: 'leaders', id, name: index.leaders.get(id)?.name ?? id }));
}

export function institutionNames(
  event: TimelineEvent,
  index: DatasetIndex,
  lang: Lang,
): readonly EventName[] {
  return facetValues(event, 'institutions').map((id) => ({
    facet: 'institutions',
    id,
    name: institutionName(id, index, lang),
  }));
}

export function institutionName(id: string, index: DatasetIndex, lang: Lang): string {
  return index.institutions.get(id)?.name[lang] ?? id;
}
