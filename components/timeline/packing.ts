/**
 * Packing: which row of its lane each block stands in, and on which side its label.
 *
 * Packing knows the resolution but not where the viewport stands, so nothing changes its row while
 * one pans. The resolution is rounded up to a step, so that rows change seldom while one zooms, and
 * what is free of overlaps at the step is free of them at every finer resolution up to the next.
 */
import type { TimeSpan } from '@/data/time';

import type { Block } from './block';
import { toCrowds, type Crowd } from './crowd';
import type { PackingText } from './footprint';
import { CLUSTER_PX } from './metrics';
import { fillRows, type Placed } from './rows';

export interface Packed {
  readonly placed: readonly Placed[];
  readonly crowds: readonly Crowd[];
  /** Rows that are used, the one of the crowds included. */
  readonly rows: number;
}

const STEPS_PER_DOUBLING = 4;

/** The resolution at or above (ms per px) for which rows are computed. */
export function packingResolution(msPerPx: number): number {
  return 2 ** (Math.ceil(Math.log2(msPerPx) * STEPS_PER_DOUBLING - 1e-9) / STEPS_PER_DOUBLING);
}

/**
 * Packs blocks, first those that come first, each into the first row where it fits with its label;
 * failing that, without. What finds no row is counted in crowds, which have the last row.
 *
 * @param msPerPx resolution of the packing
 * @param bounds where labels may reach in the widest view, in ms
 */
export function packBlocks(
  blocks: readonly Block[],
  msPerPx: number,
  bounds: TimeSpan,
  mostRows: number,
  text: PackingText,
): Packed {
  const all = fillRows(blocks, msPerPx, bounds, mostRows, text);
  if (all.left.length === 0) return { placed: all.placed, crowds: [], rows: all.rows };
  const last = Math.max(0, mostRows - 1);
  const fewer = fillRows(blocks, msPerPx, bounds, last, text);
  const crowds = toCrowds(fewer.left, msPerPx, bounds);
  const single = singles(crowds, msPerPx, bounds, text);
  const alone = new Set(single.map(({ block }) => block.head));
  return {
    placed: [...fewer.placed, ...single.map((placed) => ({ ...placed, row: last }))],
    crowds: crowds.filter(({ items: [first] }) => !first || !alone.has(first)),
    rows: last + 1,
  };
}

/**
 * Crowds of one are no crowds: they are drawn as marks where the last row has room beside the
 * clusters. One that finds none stays a cluster, and then the others have to avoid it too.
 */
function singles(
  crowds: readonly Crowd[],
  msPerPx: number,
  bounds: TimeSpan,
  text: PackingText,
): readonly Placed[] {
  const half = CLUSTER_PX / 2;
  const clusters = new Set(crowds.filter(({ items }) => items.length > 1));
  for (;;) {
    const taken = [...clusters].map(({ at }) => ({
      x0: at / msPerPx - half,
      x1: at / msPerPx + half,
    }));
    const rest = new Map(
      crowds
        .filter((crowd) => !clusters.has(crowd))
        .flatMap((crowd) =>
          crowd.items.map(
            (head) => [{ id: head.id, head, tasks: [], open: false }, crowd] as const,
          ),
        ),
    );
    const { placed, left } = fillRows([...rest.keys()], msPerPx, bounds, 1, text, taken);
    if (left.length === 0) return placed;
    for (const [block, crowd] of rest) if (left.includes(block)) clusters.add(crowd);
  }
}
