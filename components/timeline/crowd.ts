/** Crowds: items that found no row, counted where they stand. A cluster is a crowd as drawn. */
import type { TimeSpan } from '@/data/time';

import type { Block } from './block';
import type { Item } from './item';
import { CLUSTER_PX, ROW_GAP_PX } from './metrics';

/** Items that found no row, close enough to be counted as one. */
export interface Crowd {
  readonly items: readonly Item[];
  /** Where it stands, in ms. */
  readonly at: number;
}

/**
 * The one rule of clusters: marks of a lane that find no row are counted together when they would
 * stand closer than a cluster is wide.
 */
export function toCrowds(
  blocks: readonly Block[],
  msPerPx: number,
  bounds: TimeSpan,
): readonly Crowd[] {
  // A long span may have its middle beyond the widest view, where it would never be counted.
  const half = (CLUSTER_PX / 2) * msPerPx;
  const within = (ms: number) => Math.max(bounds.start + half, Math.min(ms, bounds.end - half));
  const items = blocks
    .flatMap((block) => [...(block.head ? [block.head] : []), ...block.tasks])
    .map((item) => ({ item, at: within(anchor(item)) }))
    .sort((a, b) => a.at - b.at || (a.item.id < b.item.id ? -1 : 1));
  let crowds: { items: Item[]; at: number }[] = items.map(({ item, at }) => ({
    items: [item],
    at,
  }));
  const least = (CLUSTER_PX + ROW_GAP_PX) * msPerPx;
  // Merging moves a crowd to the mean of its members, which may bring it close to the next one.
  for (let merged = true; merged;) {
    merged = false;
    const next: typeof crowds = [];
    for (const crowd of crowds) {
      const last = next.at(-1);
      if (last && crowd.at - last.at < least) {
        const n = last.items.length + crowd.items.length;
        last.at = (last.at * last.items.length + crowd.at * crowd.items.length) / n;
        last.items.push(...crowd.items);
        merged = true;
      } else next.push(crowd);
    }
    crowds = next;
  }
  return crowds;
}

/** The instant at which an item is counted: the middle of its span, or its known side. */
export function anchor(item: Item): number {
  const { start, end } = item.span;
  if (item.start === 'open') return end;
  return item.end === 'open' ? start : (start + end) / 2;
}
