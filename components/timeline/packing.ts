/**
 * Packing: which row of its lane each block stands in, and on which side its label.
 *
 * Packing knows the resolution but not where the viewport stands, so nothing changes its row while
 * one pans. The resolution is rounded up to a step, so that rows change seldom while one zooms, and
 * what is free of overlaps at the step is free of them at every finer resolution up to the next.
 */
import type { TimeSpan } from '@/data/time';

import type { Block } from './block';
import { finestStep, stepAround, type CalendarStep } from './calendar-step';
import type { Extent } from './extent';
import type { PackingText } from './footprint';
import type { Item } from './item';
import { CLUSTER_PX, ROW_GAP_PX } from './metrics';
import { fillRows, type Kept, type Placed } from './rows';

export interface Packed {
  readonly placed: readonly Placed[];
  /** Rows that are used, the one of the clusters included. */
  readonly rows: number;
  /** True if the last row holds clusters: what found no row is counted there. */
  readonly counts: boolean;
}

const STEPS_PER_DOUBLING = 4;

/** The resolution at or above (ms per px) for which rows are computed. */
export function packingResolution(msPerPx: number): number {
  return 2 ** (Math.ceil(Math.log2(msPerPx) * STEPS_PER_DOUBLING - 1e-9) / STEPS_PER_DOUBLING);
}

/**
 * The one rule of clusters: what finds no row in its lane is counted by the calendar, in the finest
 * of days, weeks, months, quarters and years that gives every count room.
 *
 * @param msPerPx a resolution that `packingResolution` gave
 */
export function clusterStep(msPerPx: number): CalendarStep {
  return finestStep(msPerPx, CLUSTER_PX + ROW_GAP_PX / 2);
}

/** From where to where a count stands in a row: in the middle of its step of the calendar. */
export function clusterExtent(
  step: TimeSpan,
  bounds: TimeSpan,
  toPx: (ms: number) => number,
): Extent {
  // What a step has beyond the widest view would never be seen.
  const start = Math.max(step.start, bounds.start);
  const end = Math.min(step.end, bounds.end);
  const middle = toPx((start + end) / 2);
  const half = Math.min(CLUSTER_PX, toPx(end) - toPx(start)) / 2;
  return { x0: middle - half, x1: middle + half };
}

/**
 * Packs blocks, first those that come first, each into the first row where it fits with its label;
 * failing that, without. What finds no row is counted in the last one.
 *
 * @param msPerPx resolution of the packing
 * @param bounds where labels may reach in the widest view, in ms
 * @param kept where blocks stood in the picture that this one goes on from
 */
export function packBlocks(
  blocks: readonly Block[],
  msPerPx: number,
  bounds: TimeSpan,
  mostRows: number,
  text: PackingText,
  kept?: Kept,
): Packed {
  const all = fillRows(blocks, msPerPx, bounds, mostRows, text, [], kept);
  if (all.left.length === 0) return { placed: all.placed, rows: all.rows, counts: false };
  const last = Math.max(0, mostRows - 1);
  const fewer = fillRows(blocks, msPerPx, bounds, last, text, [], kept);
  const single = singles(fewer.left, msPerPx, bounds, text);
  return {
    placed: [...fewer.placed, ...single.map((placed) => ({ ...placed, row: last }))],
    rows: last + 1,
    counts: true,
  };
}

/**
 * A count of one is no count: it is drawn as a mark where the last row has room beside the clusters.
 * One that finds none stays a cluster, and then the others have to avoid it too.
 */
function singles(
  left: readonly Block[],
  msPerPx: number,
  bounds: TimeSpan,
  text: PackingText,
): readonly Placed[] {
  const step = clusterStep(msPerPx);
  const counted = new Map<number, { readonly span: TimeSpan; readonly items: Item[] }>();
  for (const item of left.flatMap(({ head, tasks }) => (head ? [head, ...tasks] : tasks))) {
    const span = stepAround(step, item.anchor);
    const known = counted.get(span.start);
    if (known) known.items.push(item);
    else counted.set(span.start, { span, items: [item] });
  }
  const clusters = new Set([...counted.values()].filter(({ items }) => items.length > 1));
  for (;;) {
    const taken = [...clusters].map(({ span }) =>
      clusterExtent(span, bounds, (ms) => ms / msPerPx),
    );
    const rest = new Map(
      [...counted.values()]
        .filter((cluster) => !clusters.has(cluster))
        .flatMap((cluster) =>
          cluster.items.map((head): readonly [Block, typeof cluster] => [
            { id: head.id, head, tasks: [], open: false },
            cluster,
          ]),
        ),
    );
    const { placed, left: without } = fillRows([...rest.keys()], msPerPx, bounds, 1, text, taken);
    if (without.length === 0) return placed;
    for (const block of without) {
      const cluster = rest.get(block);
      if (cluster) clusters.add(cluster);
    }
  }
}
