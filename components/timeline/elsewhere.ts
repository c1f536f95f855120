/** What there is to tell of a view that shows nothing. */
import type { TimeSpan } from '@/data/time';

import type { FindItem } from './item';
import type { LaneEvents } from './lane-events';
import type { Scene } from './scene';

/** Events out of view on one side: how many, and when the nearest of them is, in ms. */
export interface Beyond {
  readonly count: number;
  readonly nearest: number;
}

export interface Elsewhere {
  /** `null` if there is none. */
  readonly earlier: Beyond | null;
  readonly later: Beyond | null;
}

/**
 * @param view the part of the viewport that the details leave free, which ends at `clearWidth` px
 * @returns `null` if something is in view
 */
export function elsewhere(
  { marks, bundles, clusters }: Scene,
  view: TimeSpan,
  clearWidth: number,
  events: LaneEvents,
  item: FindItem,
): Elsewhere | null {
  const isSeen = [marks, bundles, clusters].flat().some(({ x0, x1 }) => x1 > 0 && x0 < clearWidth);
  return isSeen ? null : beyond(view, events, item);
}

/** @returns `null` if something is counted within the view */
export function beyond(view: TimeSpan, events: LaneEvents, item: FindItem): Elsewhere | null {
  const { from, to } = events.within(view);
  if (from < to) return null;
  const side = (count: number, place: number): Beyond | null => {
    const ordinal = events.ordinals[place];
    const nearest = ordinal === undefined ? undefined : item(ordinal)?.anchor;
    return nearest === undefined ? null : { count, nearest };
  };
  return { earlier: side(from, from - 1), later: side(events.size - to, to) };
}
