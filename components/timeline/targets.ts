/**
 * What can be focused on the plot, in reading order: lane by lane, each in the order of the dataset,
 * by which events are numbered ("3 of 12") and listed.
 */
import type { Scene } from './scene';

export interface Target {
  readonly key: string;
  readonly laneId: string;
  readonly kind: 'mark' | 'bundle' | 'cluster';
  /** Ordinal of the event, of the first task of the bundle, or of the first event of the cluster. */
  readonly ordinal: number;
  readonly x: number;
}

export function toTargets(scene: Scene): readonly Target[] {
  const lanes = new Map(scene.lanes.map((lane, i) => [lane.id, i]));
  // Of a bundle and its first task, the bundle is read first.
  const targets: Target[] = [
    ...scene.bundles.map(({ key, laneId, ordinals, x0 }) => ({
      key,
      laneId,
      kind: 'bundle' as const,
      ordinal: ordinals[0] ?? -1,
      x: x0,
    })),
    ...scene.marks.map(({ key, laneId, ordinal, symbolX }) => ({
      key,
      laneId,
      kind: 'mark' as const,
      ordinal,
      x: symbolX,
    })),
    ...scene.clusters.map(({ key, laneId, first, x0 }) => ({
      key,
      laneId,
      kind: 'cluster' as const,
      ordinal: first,
      x: x0,
    })),
  ];
  const order = (target: Target) => lanes.get(target.laneId) ?? 0;
  return targets.sort((a, b) => order(a) - order(b) || a.ordinal - b.ordinal);
}

/**
 * Where the focus is to be when what had it is drawn another way: the same target, else the one that
 * now counts its event or begins with it, else the nearest before it in the lane.
 */
export function successor(
  targets: readonly Target[],
  last: Target | null,
  selected: number,
): Target | null {
  if (last === null)
    return targets.find(({ ordinal }) => ordinal === selected) ?? targets[0] ?? null;
  const inLane = targets.filter(({ laneId }) => laneId === last.laneId);
  return (
    inLane.find(({ key }) => key === last.key) ??
    inLane.find(({ ordinal }) => ordinal === last.ordinal) ??
    inLane.findLast(({ ordinal }) => ordinal <= last.ordinal) ??
    inLane[0] ??
    targets[0] ??
    null
  );
}

export type Direction = 'left' | 'right' | 'up' | 'down';

/** The target that an arrow key leads to; `null` at the edge. */
export function neighbour(
  targets: readonly Target[],
  key: string,
  direction: Direction,
): Target | null {
  const at = targets.findIndex((target) => target.key === key);
  const from = targets[at];
  if (!from) return targets[0] ?? null;
  if (direction === 'left' || direction === 'right') {
    const next = targets[at + (direction === 'right' ? 1 : -1)];
    return next?.laneId === from.laneId ? next : null;
  }
  const laneIds = [...new Set(targets.map((target) => target.laneId))];
  const lane = laneIds[laneIds.indexOf(from.laneId) + (direction === 'down' ? 1 : -1)];
  const inLane = targets.filter((target) => target.laneId === lane);
  return inLane.reduce<Target | null>(
    (best, target) =>
      best && Math.abs(best.x - from.x) <= Math.abs(target.x - from.x) ? best : target,
    null,
  );
}
