/** Rows: blocks one by one into the first row that is free for them. */
import type { TimeSpan } from '@/data/time';

import type { Block } from './block';
import type { Extent, ToPx } from './extent';
import { footprints, type Footprint, type PackingText, type Side } from './footprint';
import { LONGEST_PX } from './label-text';
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
  /** With the whole label where it was cut. */
  readonly whole: Extent;
}

/** What stands in one row: intervals that do not overlap, from left to right. */
class Row {
  private readonly intervals: Interval[] = [];

  isFree({ x0, x1 }: Extent): boolean {
    const after = this.firstEndingAfter(x0 - ROW_GAP_PX);
    const next = this.intervals[after];
    return next === undefined || x1 + ROW_GAP_PX <= next.x0;
  }

  remove(interval: Interval): void {
    this.intervals.splice(this.intervals.indexOf(interval), 1);
  }

  add(interval: Interval): void {
    this.intervals.splice(this.firstEndingAfter(interval.x0), 0, interval);
  }

  /** From where to where the row is free around one of its intervals, by `of` of the others. */
  around(own: Interval, of: (other: Interval) => Extent): Extent {
    const at = this.firstEndingAfter(own.x0);
    let [x0, x1] = [-Infinity, Infinity];
    // A whole label may reach over the next interval, but never further than the longest label.
    for (let i = at - 1; i >= 0; i -= 1) {
      const other = this.intervals[i];
      if (!other || other.x1 < own.x0 - FAR_PX) {
        if (other) x0 = Math.max(x0, of(other).x1);
        break;
      }
      x0 = Math.max(x0, of(other).x1);
    }
    for (let i = at + 1; i < this.intervals.length; i += 1) {
      const other = this.intervals[i];
      if (!other) break;
      x1 = Math.min(x1, of(other).x0);
      if (other.x0 > own.x1 + FAR_PX) break;
    }
    return { x0, x1 };
  }

  /** The place of the first interval that ends behind `x`: all before it end there or earlier. */
  private firstEndingAfter(x: number): number {
    let low = 0;
    let high = this.intervals.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.intervals[middle]?.x1 ?? 0) > x) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}

/** Where each block of a lane stood, by its id. */
export type Kept = ReadonlyMap<string, Pick<Placed, 'row' | 'side'>>;

const NONE_KEPT: Kept = new Map();

const FAR_PX = LONGEST_PX + 2 * ROW_GAP_PX;

interface Found {
  readonly block: Block;
  readonly row: number;
  readonly side: Side;
  readonly lines: readonly Interval[];
}

/**
 * Sets each block, in the order given, with its whole label if any row has room for that, else with
 * a cut one, else with none. A block that stood in a row stays there unless another stands there now;
 * what label it has is then a matter of what room there is in that row.
 *
 * @param msPerPx resolution of the packing
 * @param bounds where labels may reach in the widest view, ms
 * @param taken what already stands in the first row, px
 * @param kept where blocks stood in the picture that this one goes on from
 */
export function fillRows(
  blocks: readonly Block[],
  msPerPx: number,
  bounds: TimeSpan,
  mostRows: number,
  text: PackingText,
  taken: readonly Extent[] = [],
  kept = NONE_KEPT,
): { readonly placed: Placed[]; readonly left: readonly Block[]; readonly rows: number } {
  const toPx: ToPx = (ms) => ms / msPerPx;
  const view: Extent = { x0: toPx(bounds.start), x1: toPx(bounds.end) };
  const rows: Row[] = [];
  for (const extent of taken) (rows[0] ??= new Row()).add({ ...extent, whole: extent });
  const found: Found[] = [];
  const left: Block[] = [];

  const options = new Map(
    blocks.map((block) => [block, footprints(block, toPx, view, text)] as const),
  );
  // Marks first: none gives way to the words of another.
  const bare = new Map<Block, Found>();
  for (const [block, ways] of options) {
    const was = kept.get(block.id);
    const set = was && placeAt(block, rows, was.row, mostRows, ways.slice(-1));
    if (!set) continue;
    put(set, rows);
    bare.set(block, set);
  }
  for (const [block, ways] of options) {
    const own = bare.get(block);
    if (own) own.lines.forEach((line, i) => rows[own.row + i]?.remove(line));
    const set = own
      ? placeAt(block, rows, own.row, mostRows, ways, kept.get(block.id)?.side)
      : place(block, rows, mostRows, ways);
    if (!set) {
      left.push(block);
      continue;
    }
    put(set, rows);
    found.push(set);
  }

  const spans = ({ row, lines }: Found, of: (other: Interval) => Extent) =>
    lines.map((line, i): TimeSpan => {
      const free = rows[row + i]?.around(line, of) ?? { x0: -Infinity, x1: Infinity };
      return { start: free.x0 * msPerPx, end: free.x1 * msPerPx };
    });
  const placed = found.map((set) => ({
    block: set.block,
    row: set.row,
    side: set.side,
    free: spans(set, (other) => other),
    spare: spans(set, (other) => other.whole),
  }));
  return { placed, left, rows: rows.length };
}

function place(
  block: Block,
  rows: readonly Row[],
  mostRows: number,
  options: ReturnType<typeof footprints>,
): Found | null {
  for (let cost = 0; cost <= 2; cost += 1) {
    const ways = options.filter((option) => option.cost === cost);
    if (ways.length === 0) continue;
    for (let row = 0; row < mostRows && row <= rows.length; row += 1) {
      const set = placeAt(block, rows, row, mostRows, ways);
      if (set) return set;
    }
  }
  return null;
}

/** Sets a block in one row: its label on the side given, if it has room there at all, else the best way. */
function placeAt(
  block: Block,
  rows: readonly Row[],
  row: number,
  mostRows: number,
  ways: ReturnType<typeof footprints>,
  side?: Side,
): Found | null {
  const height = block.open ? block.tasks.length + 1 : 1;
  if (row + height > mostRows) return null;
  const isFree = ({ lines }: Footprint) =>
    lines.every((line, i) => rows[row + i]?.isFree(line) ?? true);
  const same = (way: Footprint) => way.side === side && way.cost < 2;
  const way = ways.find((one) => same(one) && isFree(one)) ?? ways.find(isFree);
  if (!way) return null;
  const lines = way.lines.map((line, i) => ({ ...line, whole: way.whole[i] ?? line }));
  return { block, row, side: way.side, lines };
}

/** Rows that nothing stood in so far are made, those above as well. */
function put({ row, lines }: Found, rows: Row[]): void {
  while (rows.length < row + lines.length) rows.push(new Row());
  lines.forEach((line, i) => rows[row + i]?.add(line));
}
