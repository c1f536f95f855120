/**
 * Packing: which row of its lane each block stands in, and on which side its label.
 *
 * Packing knows the resolution but not where the viewport stands, so nothing changes its row while
 * one pans. The resolution is rounded up to a step, so that rows change seldom while one zooms, and
 * what is free of overlaps at the step is free of them at every finer resolution up to the next.
 */
import type { Block } from './block';
import { bundleLength, markExtent, withRivals, type Extent, type ToPx } from './extent';
import type { Item } from './item';
import {
  CLUSTER_PX,
  LABEL_GAP_PX,
  LABEL_SIZE_PX,
  LONGEST_LABEL_PX,
  ROW_GAP_PX,
  SYMBOL_PX,
} from './metrics';
import { textWidth } from './text-width';

export type Side = 'right' | 'left' | 'inside' | 'none';

export interface Placed {
  readonly block: Block;
  readonly row: number;
  /** The side of the label of each line: the head's first, then each open task's. */
  readonly side: Side;
  /** Free time (ms) before and after the block in its first row, labels included. */
  readonly freeFrom: number;
  readonly freeTo: number;
}

/** Items that found no row, close enough to be counted as one. */
export interface Crowd {
  readonly items: readonly Item[];
  /** Where it stands, in ms. */
  readonly at: number;
}

export interface Packed {
  readonly placed: readonly Placed[];
  readonly crowds: readonly Crowd[];
  /** Rows that are used, the one of the crowds included. */
  readonly rows: number;
}

export interface PackingText {
  /** "9 tasks" */
  readonly tasks: (count: number) => string;
  readonly title: (eventId: string) => string;
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
  bounds: { readonly start: number; readonly end: number },
  mostRows: number,
  text: PackingText,
): Packed {
  const all = tryRows(blocks, msPerPx, bounds, mostRows, text);
  if (all.left.length === 0) return { placed: all.placed, crowds: [], rows: all.rows };
  const fewer = tryRows(blocks, msPerPx, bounds, Math.max(0, mostRows - 1), text);
  return {
    placed: fewer.placed,
    crowds: toCrowds(fewer.left, msPerPx),
    rows: Math.min(fewer.rows, Math.max(0, mostRows - 1)) + 1,
  };
}

interface Interval extends Extent {
  readonly index: number;
}

function tryRows(
  blocks: readonly Block[],
  msPerPx: number,
  bounds: { readonly start: number; readonly end: number },
  mostRows: number,
  text: PackingText,
): { readonly placed: Placed[]; readonly left: readonly Block[]; readonly rows: number } {
  const toPx: ToPx = (ms) => ms / msPerPx;
  const view: Extent = { x0: toPx(bounds.start), x1: toPx(bounds.end) };
  const rows: Interval[][] = [];
  const found: { block: Block; row: number; side: Side; own: Extent }[] = [];
  const left: Block[] = [];
  const isFree = (row: number, { x0, x1 }: Extent) =>
    (rows[row] ?? []).every((taken) => x1 + ROW_GAP_PX <= taken.x0 || taken.x1 <= x0 - ROW_GAP_PX);

  for (const block of blocks) {
    const height = block.open ? block.tasks.length + 1 : 1;
    const options = footprints(block, toPx, view, text);
    let chosen: { row: number; side: Side; own: Extent } | null = null;
    for (const group of [
      options.filter((o) => o.side !== 'none'),
      options.filter((o) => o.side === 'none'),
    ]) {
      for (let row = 0; !chosen && row + height <= mostRows && row <= rows.length; row += 1) {
        for (const { side, lines } of group) {
          if (lines.every((line, i) => isFree(row + i, line)) && lines[0]) {
            chosen = { row, side, own: lines[0] };
            lines.forEach((line, i) =>
              (rows[row + i] ??= []).push({ ...line, index: found.length }),
            );
            break;
          }
        }
      }
      if (chosen) break;
    }
    if (chosen) found.push({ block, ...chosen });
    else left.push(block);
  }
  const placed = found.map(({ block, row, side, own }, index) => {
    const others = (rows[row] ?? []).filter((taken) => taken.index !== index);
    const before = others.filter((taken) => taken.x1 <= own.x0).map((taken) => taken.x1);
    const after = others.filter((taken) => taken.x0 >= own.x1).map((taken) => taken.x0);
    return {
      block,
      row,
      side,
      freeFrom: Math.max(-Infinity, ...before) * msPerPx,
      freeTo: Math.min(Infinity, ...after) * msPerPx,
    };
  });
  return { placed, left, rows: rows.length };
}

/** The ways to set a block, best first: for each, what it takes of every row. */
function footprints(
  block: Block,
  toPx: ToPx,
  view: Extent,
  text: PackingText,
): readonly { readonly side: Side; readonly lines: readonly Extent[] }[] {
  const [head, ...tasks] = linesOf(block, toPx, text);
  if (!head) return [];
  const sides: readonly Side[] =
    block.tasks.length === 0 && head.x1 - head.x0 >= head.label + 3 * SYMBOL_PX + 8
      ? ['inside']
      : ['right', 'left', 'none'];
  return sides.flatMap((side) => {
    const lines = [head, ...tasks].map((line) => labelled(line, side));
    const fits = lines.every(
      (line) => side === 'none' || (line.x0 >= view.x0 && line.x1 <= view.x1),
    );
    // A mark that itself reaches beyond the widest view cannot keep its label within it.
    const hopeless = head.x0 < view.x0 || head.x1 > view.x1;
    return fits || side === 'inside' || (hopeless && side === 'right') ? [{ side, lines }] : [];
  });
}

interface Line extends Extent {
  /** Width of the label. */
  readonly label: number;
}

function linesOf(block: Block, toPx: ToPx, text: PackingText): readonly Line[] {
  const label = (title: string) => Math.min(textWidth(title, LABEL_SIZE_PX), LONGEST_LABEL_PX);
  const reach = (item: Item) => withRivals(item, markExtent(item, toPx), toPx);
  const first = block.tasks[0];
  const own = block.head ? reach(block.head) : first ? reach(first) : null;
  if (!own) return [];
  const bar = block.tasks.length > 0 ? bundleLength(text.tasks(block.tasks.length)) : 0;
  const head: Line = {
    x0: own.x0,
    x1: block.head ? own.x1 + bar : own.x0 + bar,
    label: label(text.title(block.id)),
  };
  const opened = block.open ? block.tasks : [];
  return [head, ...opened.map((task) => ({ ...reach(task), label: label(task.title) }))];
}

function labelled(line: Line, side: Side): Extent {
  const room = line.label + LABEL_GAP_PX;
  return {
    x0: side === 'left' ? line.x0 - room : line.x0,
    x1: side === 'right' ? line.x1 + room : line.x1,
  };
}

/**
 * The one rule of clusters: marks of a lane that find no row are counted together when they would
 * stand closer than a cluster is wide.
 */
function toCrowds(blocks: readonly Block[], msPerPx: number): readonly Crowd[] {
  const items = blocks
    .flatMap((block) => [...(block.head ? [block.head] : []), ...block.tasks])
    .map((item) => ({ item, at: anchor(item) }))
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

/** The instant at which an item is counted: the middle of its span, or its known end. */
export function anchor(item: Item): number {
  const { start, end } = item.span;
  if (start === -Infinity) return end;
  return end === Infinity ? start : (start + end) / 2;
}
