/**
 * Packing: which row of its lane each block stands in, and on which side its label.
 *
 * Packing knows the resolution but not where the viewport stands, so nothing changes its row while
 * one pans. The resolution is rounded up to a step, so that rows change seldom while one zooms, and
 * what is free of overlaps at the step is free of them at every finer resolution up to the next.
 */
import type { TimeSpan } from '@/data/time';

import type { Block } from './block';
import { bundleLength, packedExtent, withRivals, type Extent, type ToPx } from './extent';
import type { Item } from './item';
import { labelWidth, SHORT_LABEL_PX, type LabelText } from './label-text';
import { CLUSTER_PX, LABEL_GAP_PX, ROW_GAP_PX, SYMBOL_PX } from './metrics';

export type Side = 'right' | 'left' | 'inside' | 'none';

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
  /** The label of a meeting that is not itself in the lane of its tasks. */
  readonly meeting: (eventId: string) => LabelText;
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
  const all = tryRows(blocks, msPerPx, bounds, mostRows, text);
  if (all.left.length === 0) return { placed: all.placed, crowds: [], rows: all.rows };
  const last = Math.max(0, mostRows - 1);
  const fewer = tryRows(blocks, msPerPx, bounds, last, text);
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
    const { placed, left } = tryRows([...rest.keys()], msPerPx, bounds, 1, text, taken);
    if (left.length === 0) return placed;
    for (const [block, crowd] of rest) if (left.includes(block)) clusters.add(crowd);
  }
}

interface Interval extends Extent {
  readonly index: number;
  /** With the whole label where it was cut. */
  readonly whole: Extent;
}

function tryRows(
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

interface Footprint {
  readonly side: Side;
  /** 0: whole label, 1: cut, 2: none. */
  readonly cost: number;
  /** What it takes of its first row, its second, and so on. */
  readonly lines: readonly Extent[];
  /** The same with whole labels. */
  readonly whole: readonly Extent[];
}

/** The ways to set a block, best first: for each, what it takes of every row. */
function footprints(
  block: Block,
  toPx: ToPx,
  view: Extent,
  text: PackingText,
): readonly Footprint[] {
  const [head, ...tasks] = linesOf(block, toPx, text);
  if (!head) return [];
  const lines = [head, ...tasks];
  if (block.tasks.length === 0 && head.bar >= head.label + INSIDE_PX) {
    return [{ side: 'inside', cost: 0, lines, whole: lines }];
  }
  // A mark that itself reaches beyond the widest view cannot keep its label within it.
  const isHopeless = head.x0 < view.x0 || head.x1 > view.x1;
  const set = (side: Side, cost: number, longest: number) => {
    const set = lines.map((line) => labelled(line, side, longest));
    const fits = set.every((line) => line.x0 >= view.x0 && line.x1 <= view.x1);
    const whole = lines.map((line) => labelled(line, side, Infinity));
    return fits || isHopeless ? [{ side, cost, lines: set, whole }] : [];
  };
  const canCut = head.label > SHORT_LABEL_PX && !block.open;
  return [
    ...set('right', 0, Infinity),
    ...set('left', 0, Infinity),
    ...(canCut ? [...set('right', 1, SHORT_LABEL_PX), ...set('left', 1, SHORT_LABEL_PX)] : []),
    { side: 'none', cost: 2, lines, whole: lines },
  ];
}

/** Room in px that a bar needs beside the width of a label inside it. */
const INSIDE_PX = 3 * SYMBOL_PX + 8;

interface Line extends Extent {
  /** Width of the mark alone. */
  readonly bar: number;
  /** Width of the label. */
  readonly label: number;
}

function linesOf(block: Block, toPx: ToPx, text: PackingText): readonly Line[] {
  const lineOf = (item: Item): Line => {
    const { x0, x1 } = packedExtent(item, toPx);
    const reach = withRivals(item, { x0, x1 }, toPx);
    return { ...reach, bar: x1 - x0, label: labelWidth(item.label) };
  };
  const opened = (block.open ? block.tasks : []).map(lineOf);
  const bundle = block.tasks.length > 0 ? bundleLength(text.tasks(block.tasks.length)) : 0;
  if (block.head) {
    const head = lineOf(block.head);
    return [{ ...head, x1: head.x1 + bundle }, ...opened];
  }
  const [first] = block.tasks;
  if (!first) return [];
  // Rival dates are drawn with their tasks, not with the bundle.
  const { x0 } = packedExtent(first, toPx);
  const label = labelWidth(text.meeting(block.id));
  return [{ x0, x1: x0 + bundle, bar: bundle, label }, ...opened];
}

function labelled(line: Line, side: Side, longest: number): Extent {
  const room = Math.min(line.label, longest) + LABEL_GAP_PX;
  return {
    x0: side === 'left' ? line.x0 - room : line.x0,
    x1: side === 'right' ? line.x1 + room : line.x1,
  };
}

/**
 * The one rule of clusters: marks of a lane that find no row are counted together when they would
 * stand closer than a cluster is wide.
 */
function toCrowds(blocks: readonly Block[], msPerPx: number, bounds: TimeSpan): readonly Crowd[] {
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

/** The instant at which an item is counted: the middle of its span, or its known end. */
export function anchor(item: Item): number {
  const { start, end } = item.span;
  if (start === -Infinity) return end;
  return end === Infinity ? start : (start + end) / 2;
}
