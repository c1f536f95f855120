/** Clusters: events of a lane that are not drawn one by one, counted by the calendar. */
import { FLAGS, type EventColumns } from '@/data/columns';
import type { TimeSpan } from '@/data/time';
import { KINDS } from '@/data/vocabulary';

import type { Lane } from './lane';
import type { LaneEvents, Places } from './lane-events';
import type { Count } from './scene';

/** Ordinals of the events that a cluster counts, by anchor; at most `most` of them. */
export function clusterMembers(
  { from, to, except }: Count,
  { ordinals }: LaneEvents,
  most = Infinity,
): readonly number[] {
  const members: number[] = [];
  for (let place = from; place < to && members.length < most; place += 1) {
    const ordinal = ordinals[place] ?? 0;
    if (!except.has(ordinal)) members.push(ordinal);
  }
  return members;
}

/** What a run of a lane's events holds, without those that are drawn. */
function tally(
  events: LaneEvents,
  places: Places,
  except: readonly number[],
  { kind, flags }: EventColumns,
): { readonly count: number; readonly kinds: readonly number[]; readonly rough: number } {
  const kinds = [...events.kindsOf(places)];
  let rough = events.roughOf(places);
  for (const ordinal of except) {
    const own = kind[ordinal] ?? 0;
    kinds[own] = (kinds[own] ?? 0) - 1;
    if (((flags[ordinal] ?? 0) & FLAGS.certain) === 0) rough -= 1;
  }
  return { count: places.to - places.from - except.length, kinds, rough };
}

/**
 * The events of a lane between two places, without those that are drawn. None of them is looked at
 * but the first: it does not matter how many they are.
 *
 * @param drawn ordinals between these places that are drawn
 * @param except ordinals that are drawn, also elsewhere
 * @returns null if all are drawn
 */
export function countBetween(
  { id, events }: Lane,
  places: Places,
  span: TimeSpan,
  drawn: readonly number[],
  except: ReadonlySet<number>,
  columns: EventColumns,
): Count | null {
  const own = tally(events, places, drawn, columns);
  if (own.count === 0) return null;
  const { from, to } = places;
  let place = from;
  while (place < to && except.has(events.ordinals[place] ?? -1)) place += 1;
  const first = events.ordinals[place] ?? -1;
  return { key: `${id}/+${first}`, laneId: id, from, to, except, first, ...own, span };
}

/** Of more members than these the days are not looked up one by one. */
const MOST_ROUGH = 60;

/**
 * The days that a cluster's members can touch: those that it counts, and for dates that are not
 * known to the day all that they may be.
 */
export function touchedDays(
  cluster: Count,
  events: LaneEvents | undefined,
  columns: EventColumns,
): TimeSpan {
  let { start, end } = cluster.span;
  if (!events || cluster.rough === 0) return { start, end };
  if (cluster.to - cluster.from > MOST_ROUGH) {
    const reach = events.reachOf(cluster);
    return { start: Math.min(start, reach.start), end: Math.max(end, reach.end) };
  }
  for (const ordinal of clusterMembers(cluster, events)) {
    const [from, to] = [columns.start[ordinal] ?? NaN, columns.end[ordinal] ?? NaN];
    if (from > -Infinity) start = Math.min(start, from);
    if (to < Infinity) end = Math.max(end, to);
  }
  return { start, end };
}

/** The kinds that a cluster holds. */
export function kindsOf({ kinds }: Count): readonly (typeof KINDS)[number][] {
  return KINDS.filter((_, i) => (kinds[i] ?? 0) > 0);
}
