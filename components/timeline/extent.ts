/** How far things reach along the time axis, in px of any linear scale. */
import type { TimeSpan } from '@/data/time';

import type { Item } from './item';
import {
  BUNDLE_PAD_PX,
  LABEL_SIZE_PX,
  LEAST_BAR_PX,
  LEAST_SPAN_PX,
  OPEN_PX,
  SYMBOL_PX,
} from './metrics';
import type { Mark } from './scene';
import { textWidth } from './text-width';

/** Time to px: `ms / resolution` from any origin. */
export type ToPx = (ms: number) => number;

export interface Extent {
  readonly x0: number;
  readonly x1: number;
}

/** How an item is drawn at a scale, and from where to where. */
export function markExtent(
  item: Item,
  toPx: ToPx,
): Extent & { readonly shape: Mark['shape']; readonly symbolX: number } {
  const { start, end } = item.span;
  const from = toPx(start);
  const to = end === Infinity ? from + OPEN_PX : toPx(end);
  const centre = (from + to) / 2;
  if (!item.certain) {
    const half = Math.max(to - from, LEAST_SPAN_PX) / 2;
    // The symbol stands at the known side.
    const inset = half - SYMBOL_PX - 4;
    const side = item.start === 'open' ? 1 : -1;
    const symbolX = half > LEAST_SPAN_PX ? centre + side * inset : centre;
    return { shape: 'span', x0: centre - half, x1: centre + half, symbolX };
  }
  // A bar must be told from the symbol at a glance.
  if (to - from < LEAST_BAR_PX) {
    return { shape: 'symbol', x0: centre - SYMBOL_PX, x1: centre + SYMBOL_PX, symbolX: centre };
  }
  // A flag and a diamond stand at the head of their bar.
  const overhang = item.kind === 'milestone' ? SYMBOL_PX : 0;
  return { shape: 'bar', x0: from - overhang, x1: to, symbolX: from };
}

/**
 * From where a mark is drawn. What has no known beginning fades and points backwards there: were
 * that out of view, the rest would look like a date with two ends.
 *
 * @param edge where the view begins, px
 */
export function shownStart({ start }: Item, { x0, x1 }: Extent, edge: number): number {
  return start === 'open' ? Math.max(x0, Math.min(edge, x1 - LEAST_SPAN_PX)) : x0;
}

/** What packing keeps free for a mark at a scale and all finer ones up to the next. */
export function packedExtent(item: Item, toPx: ToPx): Extent {
  const own = markExtent(item, toPx);
  if (own.shape !== 'symbol') return own;
  // At a finer scale it may be a bar, which reaches further than the symbol.
  const overhang = item.kind === 'milestone' ? SYMBOL_PX : 0;
  return {
    x0: Math.min(own.x0, toPx(item.span.start) - overhang),
    x1: Math.max(own.x1, toPx(item.span.end)),
  };
}

/** A mark with its rival dates. */
export function withRivals(item: Item, own: Extent, toPx: ToPx): Extent {
  return item.rivals.reduce<Extent>(({ x0, x1 }, rival) => {
    const ghost = ghostExtent(rival.span, toPx);
    return { x0: Math.min(x0, ghost.x0), x1: Math.max(x1, ghost.x1) };
  }, own);
}

export function ghostExtent(span: TimeSpan, toPx: ToPx): Extent {
  const x0 = span.start === -Infinity ? toPx(span.end) - OPEN_PX : toPx(span.start);
  const x1 = span.end === Infinity ? toPx(span.start) + OPEN_PX : toPx(span.end);
  return { x0, x1: Math.max(x1, x0 + SYMBOL_PX) };
}

/** Length in px of a bundle's bar: that of its text, never of time. */
export function bundleLength(text: string): number {
  return Math.ceil(textWidth(text, LABEL_SIZE_PX)) + BUNDLE_PAD_PX;
}
