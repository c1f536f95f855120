/** What a view must show to show some events whole. */
import type { TimeSpan } from '@/data/time';

import type { Item } from './item';
import type { Scene } from './scene';

/**
 * From the first to the last day that is known of some items, within what can be shown. Open sides
 * say nothing of time and are left out. `null` if there are no items.
 */
export function knownSpan(items: Iterable<Item>, bounds: TimeSpan): TimeSpan | null {
  const inside = (ms: number) => Math.min(Math.max(ms, bounds.start), bounds.end);
  let start = Infinity;
  let end = -Infinity;
  for (const item of items) {
    start = Math.min(start, item.start === 'open' ? item.span.end : item.span.start);
    end = Math.max(end, item.end === 'open' ? item.span.start : item.span.end);
  }
  return start === Infinity ? null : { start: inside(start), end: inside(end) };
}

/** The events that a target of the scene stands for. */
export function targetEvents(scene: Scene, key: string): readonly string[] {
  const mark = scene.marks.find((one) => one.key === key);
  if (mark) return [mark.eventId];
  const bundle = scene.bundles.find((one) => one.key === key);
  if (bundle) return [bundle.meetingId, ...bundle.eventIds];
  return scene.clusters.find((one) => one.key === key)?.eventIds ?? [];
}
