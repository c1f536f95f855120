import type { DatasetIndex } from './dataset-index';
import type { EventSet } from './query';
import type { TimelineEvent } from './schema';

/** The events of a set as objects, in the order of time. */
export function eventsOf({ events }: DatasetIndex, set: EventSet): readonly TimelineEvent[] {
  return Array.from(set.ordinals, (ordinal) => events.at(ordinal));
}
