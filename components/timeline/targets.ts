/** What can be focused on the plot, in reading order: lane by lane, each from left to right. */
import type { Scene } from './scene';

export interface Target {
  readonly key: string;
  readonly laneId: string;
  readonly kind: 'mark' | 'bundle' | 'cluster';
  /** The event, the meeting of the bundle, or the first event of the cluster. */
  readonly eventId: string;
  readonly x: number;
  readonly y: number;
}

export function toTargets(scene: Scene): readonly Target[] {
  const lanes = new Map(scene.lanes.map((lane, i) => [lane.id, i]));
  const targets: Target[] = [
    ...scene.marks.map(({ key, laneId, eventId, symbolX: x, y }) => ({
      key,
      laneId,
      kind: 'mark' as const,
      eventId,
      x,
      y,
    })),
    ...scene.bundles.map(({ key, laneId, meetingId, x0, y }) => ({
      key,
      laneId,
      kind: 'bundle' as const,
      eventId: meetingId,
      x: x0 + 1,
      y,
    })),
    ...scene.clusters.map(({ key, laneId, eventIds, x0, y }) => ({
      key,
      laneId,
      kind: 'cluster' as const,
      eventId: eventIds[0] ?? '',
      x: x0,
      y,
    })),
  ];
  const order = (target: Target) => lanes.get(target.laneId) ?? 0;
  return targets.sort((a, b) => order(a) - order(b) || a.x - b.x || a.y - b.y);
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
