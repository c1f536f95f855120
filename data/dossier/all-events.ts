import type { DatasetIndex } from '@/data/dataset-index';
import type { TimelineEvent } from '@/data/schema';

/** The events that pass, in the dataset's order. */
export function allEvents(
  { events }: Pick<DatasetIndex, 'events'>,
  passes: (event: TimelineEvent) => boolean,
): readonly TimelineEvent[] {
  const found: TimelineEvent[] = [];
  for (let ordinal = 0; ordinal < events.size; ordinal += 1) {
    const event = events.at(ordinal);
    if (passes(event)) found.push(event);
  }
  return found;
}
