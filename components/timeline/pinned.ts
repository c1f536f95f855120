/**
 * Pinned lanes: the first lanes, which stay in view while the others scroll under them.
 *
 *      ┌───────────────────────┐ 0        scrolled away
 *      │ lane 2, hidden        │
 *      ├───────────────────────┤ scrollTop = pinned.y
 *      │ lane 0, pinned     ●  │
 *      ├────────────────────│──┤ pinned.y + pinned.height
 *      │ lane 3             ●  │
 */
import type { PackedLane } from './packed-lane';
import type { Size } from './layout';
import type { Mark, Pinned, Scene } from './scene';

/** They cover at most this share of the view; further pinned lanes scroll like the others. */
const MOST_COVERED = 0.6;

/** @param count so many of the first lanes are to be pinned */
export function pinnedLanes(
  count: number,
  packed: readonly PackedLane[],
  { height: view, scrollTop = 0 }: Pick<Size, 'height' | 'scrollTop'>,
): Pinned | null {
  let [lanes, height] = [0, 0];
  for (const lane of packed.slice(0, count)) {
    if (height + lane.height > view * MOST_COVERED) break;
    lanes += 1;
    height += lane.height;
  }
  return lanes === 0 ? null : { lanes, y: scrollTop, height };
}

/** The lanes where they stand while one scrolls. */
export function withPinned(
  packed: readonly PackedLane[],
  pinned: Pinned | null,
): readonly PackedLane[] {
  if (!pinned || pinned.y === 0) return packed;
  return packed.map((own, i) => (i < pinned.lanes ? { ...own, y: own.y + pinned.y } : own));
}

/**
 * Without the marks that pinned lanes cover: a line from a pinned mark would lead to nothing. Of
 * events without a pinned mark all are joined, for the line goes on below the cover.
 */
export function marksToJoin(
  marks: readonly Mark[],
  lanes: readonly PackedLane[],
  { lanes: count, y, height }: Pinned,
): readonly Mark[] {
  const top = new Set(lanes.slice(0, count).map(({ lane }) => lane.id));
  const events = new Set(
    marks.filter(({ laneId }) => top.has(laneId)).map(({ eventId }) => eventId),
  );
  return marks.filter(
    (mark) => top.has(mark.laneId) || !events.has(mark.eventId) || mark.y > y + height,
  );
}

/** What is scrolled, and apart from it what stands still, with its own upper edge at 0. */
export function splitPinned(scene: Scene): {
  readonly scrolled: Scene;
  readonly pinned: Scene | null;
} {
  const { pinned } = scene;
  if (!pinned) return { scrolled: scene, pinned: null };
  const top = new Set(scene.lanes.slice(0, pinned.lanes).map(({ id }) => id));
  const isTop = ({ laneId }: { readonly laneId: string }) => top.has(laneId);
  const isBelow = (thing: { readonly laneId: string }) => !isTop(thing);
  const up = <T extends { readonly y: number }>(thing: T): T => ({
    ...thing,
    y: thing.y - pinned.y,
  });
  const marks = scene.marks.filter(isTop);
  const events = new Set(marks.map(({ eventId }) => eventId));
  const ends = <T extends { readonly y0: number; readonly y1: number }>(thing: T): T => ({
    ...thing,
    y0: thing.y0 - pinned.y,
    y1: thing.y1 - pinned.y,
  });
  return {
    scrolled: {
      ...scene,
      lanes: scene.lanes.slice(pinned.lanes),
      marks: scene.marks.filter(isBelow),
      bundles: scene.bundles.filter(isBelow),
      clusters: scene.clusters.filter(isBelow),
      pinned: null,
    },
    pinned: {
      ...scene,
      height: pinned.height,
      lanes: scene.lanes.slice(0, pinned.lanes).map(up),
      marks: marks.map((mark) => ({
        ...up(mark),
        callout: mark.callout && { ...up(mark.callout), leader: ends(mark.callout.leader) },
      })),
      bundles: scene.bundles.filter(isTop).map(up),
      clusters: scene.clusters.filter(isTop).map((cluster) => ({
        ...ends(cluster),
        ceiling: cluster.ceiling - pinned.y,
      })),
      // Lines that pass below are covered.
      connectors: scene.connectors.filter(({ eventId }) => events.has(eventId)).map(ends),
      pinned: { ...pinned, y: 0 },
    },
  };
}
