/** What other events have to do with one event. */
import { relatedEvents, type DatasetIndex } from '@/data/dataset-index';
import type { TimelineEvent } from '@/data/schema';
import type { RelationType } from '@/data/vocabulary';

export interface Relation {
  readonly eventId: string;
  readonly ordinal: number;
  readonly type: RelationType;
  /** `out`: the one event names it; `in`: it names the one event. */
  readonly direction: 'in' | 'out';
}

/** By id of the other event, each once: of several relations, the first. */
export function relationsOf(
  event: TimelineEvent,
  index: DatasetIndex,
): ReadonlyMap<string, Relation> {
  const found = new Map<string, Relation>();
  for (const { type, direction, event: other } of relatedEvents(event, index)) {
    if (other.id === event.id || found.has(other.id)) continue;
    const ordinal = index.events.ordinalOf(other.id);
    found.set(other.id, { eventId: other.id, ordinal, type, direction });
  }
  return found;
}
