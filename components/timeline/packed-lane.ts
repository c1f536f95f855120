/** A lane with its rows, and what every way of packing lanes has in common. */
import type { TimeSpan } from '@/data/time';

import { toBlocks, type Block } from './block';
import type { PackingText } from './footprint';
import type { FindItem, Item } from './item';
import type { Lane } from './lane';
import { LANE_PAD_PX, ROW_PX } from './metrics';
import { packBlocks, type Packed } from './packing';
import type { Kept, Placed } from './rows';

export interface PackedLane {
  readonly lane: Lane;
  /** px from the top of the first lane. */
  readonly y: number;
  /** px */
  readonly height: number;
  readonly placed: readonly Placed[];
  /** Where what has no row is counted: in a row of its own, or in bars over the rows from one on. */
  readonly counts: null | { readonly shape: 'row' | 'bars'; readonly row: number };
}

export interface LanePackingInput {
  readonly lanes: readonly Lane[];
  readonly item: FindItem;
  /** Ordinal of the event that must be seen; -1 for none. */
  readonly selected: number;
  /** Resolution of the packing, ms per px. */
  readonly msPerPx: number;
  /** What is packed of lanes that hold too much to be packed whole. */
  readonly window: TimeSpan;
  /** The widest view, which labels keep within. */
  readonly bounds: TimeSpan;
  /** Height to fill, px. */
  readonly height: number;
  /** What a lane's name needs, px. */
  readonly leastHeight: (laneId: string) => number;
  /** Bundles that the reader opened (true) or closed (false), by meeting. */
  readonly bundles: ReadonlyMap<string, boolean>;
  /** Lanes that take one row. */
  readonly collapsed: ReadonlySet<string>;
  /** So many of the first lanes are pinned, and packed wherever one scrolls. */
  readonly pinned: number;
  readonly text: PackingText;
  /** The lanes of the picture that this one goes on from while one moves: what can stay in its row, does. */
  readonly before: readonly PackedLane[] | null;
  /** Lanes that are not packed whole are packed only between these, px. */
  readonly top: number;
  readonly bottom: number;
}

/** A lane's rows, wherever the lanes above it end. */
export type PackedAnywhere = Omit<PackedLane, 'y'>;

/** A lane that gives way keeps at least so many rows, if it needs them. */
export const LEAST_ROWS = 2;

/** What a packing says of a lane. */
export function rowsOf({ placed, rows, counts }: Packed): Pick<PackedLane, 'placed' | 'counts'> {
  return { placed, counts: counts ? { shape: 'row', row: rows - 1 } : null };
}

/** Packs items; the selected one gets a row before all others if it would find none. */
export function packLane(
  items: readonly Item[],
  mostRows: number,
  isOpen: (meeting: string) => boolean,
  { selected, msPerPx, bounds, text }: LanePackingInput,
  before: PackedLane | undefined,
): Packed {
  const kept = keptRows(before);
  const blocks = toBlocks(items, isOpen);
  const packed = packBlocks(blocks, msPerPx, bounds, mostRows, text, kept);
  const isThere = (list: readonly Block[]) => list.some((block) => holds(block, selected));
  const isLeft = packed.counts && isThere(blocks);
  if (!isLeft || isThere(packed.placed.map(({ block }) => block))) return packed;
  return packBlocks(inOrder(blocks, selected), msPerPx, bounds, mostRows, text, kept);
}

/** Where the blocks of a lane stood. */
export function keptRows(before: PackedLane | undefined): Kept {
  return new Map(before?.placed.map(({ block, row, side }) => [block.id, { row, side }]));
}

/** The block of the selected event first. */
export function inOrder(blocks: readonly Block[], selected: number): readonly Block[] {
  return [
    ...blocks.filter((block) => holds(block, selected)),
    ...blocks.filter((block) => !holds(block, selected)),
  ];
}

function holds({ head, tasks }: Block, selected: number): boolean {
  return head?.ordinal === selected || tasks.some(({ ordinal }) => ordinal === selected);
}

/** Height of a lane in px. An empty lane keeps a row, so that it can still be read and reached. */
export function laneHeight(rows: number, least: number): number {
  return Math.max(least, Math.max(1, rows) * ROW_PX + 2 * LANE_PAD_PX);
}
