/** How the reader arranged the lanes: their order, which are pinned, and which take one row. */
import type { LaneArrangement } from '@/components/view/view-state';

interface HasId {
  readonly id: string;
}

/**
 * The lanes as they stand: those that are pinned first, each part in the reader's order.
 *
 * @param lanes in the dataset's order
 */
export function arranged<T extends HasId>(
  lanes: readonly T[],
  { order, pinned }: LaneArrangement,
): readonly T[] {
  if (order.length === 0 && pinned.length === 0) return lanes;
  const byId = new Map(lanes.map((lane) => [lane.id, lane]));
  const first = order.flatMap((id) => byId.get(id) ?? []);
  const placed = new Set(first);
  const all = [...first, ...lanes.filter((lane) => !placed.has(lane))];
  const top = new Set(pinned);
  return [...all.filter(({ id }) => top.has(id)), ...all.filter(({ id }) => !top.has(id))];
}

/** Lanes that take one row. */
export function collapsedLanes(
  lanes: readonly HasId[],
  { collapsed, isolated }: LaneArrangement,
): ReadonlySet<string> {
  if (isolated.length === 0) return new Set(collapsed);
  const open = new Set(isolated);
  return new Set(lanes.flatMap(({ id }) => (open.has(id) ? [] : id)));
}

/** Where a lane may be moved: the places, from `first` to `last`, of those pinned as it is. */
export interface Places {
  readonly at: number;
  readonly first: number;
  readonly last: number;
}

/** @param ids of the lanes as they stand */
export function placesOf(ids: readonly string[], { pinned }: LaneArrangement, id: string): Places {
  const top = ids.filter((other) => pinned.includes(other)).length;
  const at = ids.indexOf(id);
  return pinned.includes(id)
    ? { at, first: 0, last: top - 1 }
    : { at, first: top, last: ids.length - 1 };
}

/**
 * Moves a lane to another place among those that are pinned as it is. Lanes that the filter hides
 * keep their place in the order.
 *
 * @param lanes in the dataset's order
 */
export function moved(
  lanes: readonly HasId[],
  arrangement: LaneArrangement,
  id: string,
  place: number,
): LaneArrangement {
  const ids = arranged(lanes, arrangement).map((lane) => lane.id);
  const { at, first, last } = placesOf(ids, arrangement, id);
  const to = Math.min(last, Math.max(first, place));
  if (at < 0 || to === at) return arrangement;
  const others = ids.filter((other) => other !== id);
  const before = to > first ? others[to - 1] : undefined;
  const after = others[to];
  const inDataset = lanes.map((lane) => lane.id);
  const known = new Set(arrangement.order);
  const all = [...arrangement.order, ...inDataset.filter((other) => !known.has(other))].filter(
    (other) => other !== id,
  );
  const index =
    before === undefined ? (after === undefined ? 0 : all.indexOf(after)) : all.indexOf(before) + 1;
  all.splice(index, 0, id);
  return { ...arrangement, order: needed(all, inDataset) };
}

/** The order without its end, if that is as in the dataset anyway. */
function needed(order: readonly string[], inDataset: readonly string[]): readonly string[] {
  const rank = new Map(inDataset.map((id, i) => [id, i]));
  let end = order.length;
  let next = Infinity;
  while (end > 0) {
    const own = rank.get(order[end - 1] ?? '') ?? Infinity;
    if (own >= next) break;
    next = own;
    end -= 1;
  }
  return order.slice(0, end);
}

export function pinToggled(arrangement: LaneArrangement, id: string): LaneArrangement {
  return { ...arrangement, pinned: toggled(arrangement.pinned, id) };
}

/** While lanes are isolated, opening one adds it to them. */
export function collapseToggled(arrangement: LaneArrangement, id: string): LaneArrangement {
  const { isolated, collapsed } = arrangement;
  return isolated.length > 0
    ? { ...arrangement, isolated: toggled(isolated, id) }
    : { ...arrangement, collapsed: toggled(collapsed, id) };
}

/** Isolates a lane; once more, and all are as they were before. */
export function isolateToggled(arrangement: LaneArrangement, id: string): LaneArrangement {
  return { ...arrangement, isolated: isIsolated(arrangement, id) ? [] : [id] };
}

export function isIsolated({ isolated }: LaneArrangement, id: string): boolean {
  return isolated.length === 1 && isolated[0] === id;
}

export function isArranged(arrangement: LaneArrangement): boolean {
  return Object.values(arrangement).some((ids: readonly string[]) => ids.length > 0);
}

function toggled(ids: readonly string[], id: string): readonly string[] {
  return ids.includes(id) ? ids.filter((other) => other !== id) : [...ids, id];
}
