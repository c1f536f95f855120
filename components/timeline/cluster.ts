/** Clusters: events of a lane that are not drawn one by one, counted by the calendar. */
import { FLAGS, type EventColumns } from '@/data/columns';
import { KINDS } from '@/data/vocabulary';

import type { LaneEvents } from './lane-events';
import type { Cluster } from './scene';

/** Ordinals of the events that a cluster counts, by anchor; at most `most` of them. */
export function clusterMembers(
  { from, to, except }: Cluster,
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
export function tally(
  events: LaneEvents,
  places: { readonly from: number; readonly to: number },
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

/** The kinds that a cluster holds. */
export function kindsOf({ kinds }: Cluster): readonly (typeof KINDS)[number][] {
  return KINDS.filter((_, i) => (kinds[i] ?? 0) > 0);
}
