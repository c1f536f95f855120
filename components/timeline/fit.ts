/** What a view must show to show some events whole. */
import type { EventColumns } from '@/data/columns';
import type { TimeSpan } from '@/data/time';

import type { Scene } from './scene';

/**
 * From the first to the last day that is known of some events, within what can be shown. Open sides
 * say nothing of time and are left out. `null` if none of them has a date.
 */
export function knownSpan(
  columns: EventColumns,
  ordinals: Iterable<number>,
  bounds: TimeSpan,
): TimeSpan | null {
  const inside = (ms: number) => Math.min(Math.max(ms, bounds.start), bounds.end);
  let start = Infinity;
  let end = -Infinity;
  for (const ordinal of ordinals) {
    const [from, to] = [columns.start[ordinal] ?? NaN, columns.end[ordinal] ?? NaN];
    if (Number.isNaN(from)) continue;
    start = Math.min(start, from === -Infinity ? to : from);
    end = Math.max(end, to === Infinity ? from : to);
  }
  return start === Infinity ? null : { start: inside(start), end: inside(end) };
}

/** What a target of the scene stands for: its events' known days, or the days that it counts. */
export function targetSpan(
  scene: Scene,
  key: string,
  columns: EventColumns,
  bounds: TimeSpan,
): TimeSpan | null {
  const cluster = scene.clusters.find((one) => one.key === key);
  if (cluster) return cluster.span;
  const mark = scene.marks.find((one) => one.key === key);
  if (mark) return knownSpan(columns, [mark.ordinal], bounds);
  const bundle = scene.bundles.find((one) => one.key === key);
  return bundle ? knownSpan(columns, bundle.ordinals, bounds) : null;
}
