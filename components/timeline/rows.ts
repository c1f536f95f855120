/** Rows: blocks one by one into the first row that is free for them. */
import type { TimeSpan } from '@/data/time';

import type { Block } from './block';
import type { Extent, ToPx } from './extent';
import { footprints, type PackingText, type Side } from './footprint';
import { ROW_GAP_PX } from './metrics';

export interface Placed {
  readonly block: Block;
  readonly row: number;
  /** The side of the label of each line: the head's first, then each open task's. */
  readonly side: Side;
  /** By line: the time (ms) around it that is free of other blocks and their labels. */
  readonly free: readonly TimeSpan[];
  /** The same, had every label that was cut its whole length: a label may turn to there. */
  readonly spare: readonly TimeSpan[];
}

interface Interval extends Extent {
  readonly index: number;
  /** With the whole label where it was cut. */
  readonly whole: Extent;
}

/**
 * Sets each block, in the order given, with its whole label if any row has room for that, else with
 * a cut one, else with none.
 *
 * @param msPerPx resolution of the packing
 * @param bounds where labels may reach in the widest view, ms
 * @param taken what already stands in the first row, px
 */
export function fillRows(
  blocks: readonly Block[],
  msPerPx: number,
  bounds: TimeSpan,
  mostRows: number,
  text: PackingText,
  taken: readonly Extent[] = [],
): { readonly placed: Placed[]; readonly left: readonly Block[]; readonly rows: number } {
  const toPx: ToPx = (ms) => ms / msPerPx;
  const view: Extent = { x0: toPx(bounds.start), x1: toPx(bounds.end) };
  const rows: Interval[][] =
    taken.length > 0 ? [taken.map((t) => ({ ...t, whole: t, index: -1 }))] : [];
  const found: { block: Block; row: number; side: Side; lines: readonly Extent[] }[] = [];
  const left: Block[] = [];
  const isFree = (row: number, { x0, x1 }: Extent) =>
    (rows[row] ?? []).every((other) => x1 + ROW_GAP_PX <= other.x0 || other.x1 <= x0 - ROW_GAP_PX);

  for (const block of blocks) {
    const height = block.open ? block.tasks.length + 1 : 1;
    const options = footprints(block, toPx, view, text);
    let chosen: { row: number; side: Side; lines: readonly Extent[] } | null = null;
    for (let cost = 0; !chosen && cost <= 2; cost += 1) {
      const ways = options.filter((option) => option.cost === cost);
      for (let row = 0; !chosen && row + height <= mostRows && row <= rows.length; row += 1) {
        const way = ways.find(({ lines }) => lines.every((line, i) => isFree(row + i, line)));
        if (!way) continue;
        chosen = { row, side: way.side, lines: way.lines };
        way.lines.forEach((line, i) =>
          (rows[row + i] ??= []).push({
            ...line,
            whole: way.whole[i] ?? line,
            index: found.length,
          }),
        );
      }
    }
    if (chosen) found.push({ block, ...chosen });
    else left.push(block);
  }
  const freeAround = (
    row: number,
    index: number,
    own: Extent,
    of: (other: Interval) => Extent,
  ): TimeSpan => {
    const others = (rows[row] ?? []).filter((other) => other.index !== index);
    const before = others.filter((other) => other.x1 <= own.x0).map((other) => of(other).x1);
    const after = others.filter((other) => other.x0 >= own.x1).map((other) => of(other).x0);
    return {
      start: Math.max(-Infinity, ...before) * msPerPx,
      end: Math.min(Infinity, ...after) * msPerPx,
    };
  };
  const placed = found.map(({ block, row, side, lines }, index) => ({
    block,
    row,
    side,
    free: lines.map((line, i) => freeAround(row + i, index, line, (other) => other)),
    spare: lines.map((line, i) => freeAround(row + i, index, line, (other) => other.whole)),
  }));
  return { placed, left, rows: rows.length };
}
