/** Swimlanes: which events stand in which, by what the reader groups them by. */
import type { LaneGrouping } from '@/components/view/view-state';
import { hasBit } from '@/data/bitset';
import type { Postings } from '@/data/columns';
import type { DatasetIndex } from '@/data/dataset-index';
import type { EventSet } from '@/data/query';
import { KINDS } from '@/data/vocabulary';

import { eventTimes } from './event-times';
import { LaneEvents } from './lane-events';

export interface Lane {
  /** Id of the leader, institution or kind; `none` for what has none, `all` for a single lane. */
  readonly id: string;
  /** The dated events, each once. */
  readonly events: LaneEvents;
}

export const NO_LANE = 'none';
export const ONE_LANE = 'all';

/**
 * The lanes that hold at least one dated event of the set, in the dataset's order; first the lane of
 * what belongs to nobody, since congresses and elections there are the setting of all the others.
 */
export function toLanes(
  index: DatasetIndex,
  set: EventSet,
  grouping: LaneGrouping,
): readonly Lane[] {
  const times = eventTimes(index);
  return laneMembers(index, set, grouping, times.order).map(({ id, ordinals }) => ({
    id,
    events: new LaneEvents(ordinals, index.columns, times),
  }));
}

interface Members {
  readonly id: string;
  readonly ordinals: Uint32Array;
}

function laneMembers(
  { columns, leaders, institutions }: DatasetIndex,
  set: EventSet,
  grouping: LaneGrouping,
  order: Uint32Array,
): readonly Members[] {
  switch (grouping) {
    case 'leader':
      return byPostings(columns.leaderLanes, [NO_LANE, ...leaders.keys()], set, order);
    case 'institution':
      return byPostings(columns.institutionLanes, [NO_LANE, ...institutions.keys()], set, order);
    case 'kind':
      return shared(KINDS, set, order, (ordinal, add) => add(columns.kind[ordinal] ?? 0));
    case 'none':
      return shared([ONE_LANE], set, order, (_, add) => add(0));
  }
}

/**
 * Ids of the lanes in which one event stands; none if it belongs to nobody. Without lanes it is asked
 * whose it is all the same.
 */
export function lanesOf(
  { columns, leaders, institutions }: DatasetIndex,
  grouping: LaneGrouping,
): (ordinal: number) => readonly string[] {
  const named =
    ({ offsets, values }: Postings, ids: readonly string[]) =>
    (ordinal: number) =>
      Array.from(values.subarray(offsets[ordinal], offsets[ordinal + 1])).flatMap(
        (i) => ids[i] ?? [],
      );
  switch (grouping) {
    case 'leader':
    case 'none':
      return named(columns.leaderLanes, [...leaders.keys()]);
    case 'institution':
      return named(columns.institutionLanes, [...institutions.keys()]);
    case 'kind':
      return (ordinal) => [KINDS[columns.kind[ordinal] ?? 0] ?? NO_LANE];
  }
}

/** The first name is that of the lane for events without any value. */
function byPostings(
  { offsets, values }: Postings,
  names: readonly string[],
  set: EventSet,
  order: Uint32Array,
): readonly Members[] {
  return shared(names, set, order, (ordinal, add) => {
    const [from, to] = [offsets[ordinal] ?? 0, offsets[ordinal + 1] ?? 0];
    if (from === to) add(0);
    for (let i = from; i < to; i += 1) add((values[i] ?? 0) + 1);
  });
}

/** Shares events among named lanes; each keeps the order given. Counted first, so nothing grows. */
function shared(
  names: readonly string[],
  { bits }: EventSet,
  order: Uint32Array,
  lanesOf: (ordinal: number, add: (lane: number) => void) => void,
): readonly Members[] {
  const counts = new Uint32Array(names.length);
  const count = (lane: number) => {
    counts[lane] = (counts[lane] ?? 0) + 1;
  };
  for (let i = 0; i < order.length; i += 1) {
    const ordinal = order[i] ?? 0;
    if (hasBit(bits, ordinal)) lanesOf(ordinal, count);
  }
  const members = Array.from(counts, (size) => new Uint32Array(size));
  const filled = new Uint32Array(names.length);
  let ordinal = 0;
  const put = (lane: number) => {
    const list = members[lane];
    const place = filled[lane] ?? 0;
    if (list) list[place] = ordinal;
    filled[lane] = place + 1;
  };
  for (let i = 0; i < order.length; i += 1) {
    ordinal = order[i] ?? 0;
    if (hasBit(bits, ordinal)) lanesOf(ordinal, put);
  }
  return names.flatMap((id, lane) => {
    const ordinals = members[lane];
    return ordinals && ordinals.length > 0 ? [{ id, ordinals }] : [];
  });
}
