/** Where a dataset's events are kept: as objects, or as bytes that become objects when asked for. */
import type { TimelineEvent } from './schema';

export interface EventStore {
  readonly size: number;
  /**
   * @param ordinal 0 ≤ ordinal < size
   * @throws {RangeError} for any other number: ordinals come from the store's own columns
   */
  readonly at: (ordinal: number) => TimelineEvent;
  /** -1 if no event has the id. */
  readonly ordinalOf: (id: string) => number;
  readonly get: (id: string) => TimelineEvent | undefined;
  readonly has: (id: string) => boolean;
}

/** What every store can do once it knows how to find an event by ordinal and by id. */
export function eventStore(
  size: number,
  at: EventStore['at'],
  ordinalOf: EventStore['ordinalOf'],
): EventStore {
  return {
    size,
    at,
    ordinalOf,
    has: (id) => ordinalOf(id) >= 0,
    get: (id) => {
      const ordinal = ordinalOf(id);
      return ordinal < 0 ? undefined : at(ordinal);
    },
  };
}

/** Events as they are, in the order of their ordinals. */
export function arrayStore(events: readonly TimelineEvent[]): EventStore {
  const ordinals = new Map(events.map(({ id }, ordinal) => [id, ordinal]));
  const at = (ordinal: number) => {
    const event = events[ordinal];
    if (!event) throw new RangeError(`there is no event ${ordinal} among ${events.length}`);
    return event;
  };
  return eventStore(events.length, at, (id) => ordinals.get(id) ?? -1);
}
