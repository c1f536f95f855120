/** Shares the rows that fit the plot among the lanes. */
import type { TimeSpan } from '@/data/time';

import { toBlocks, type Block } from './block';
import type { Item } from './item';
import type { Lane } from './lane';
import { LANE_PAD_PX, ROW_PX } from './metrics';
import { packBlocks, type Packed, type PackingText } from './packing';

export interface PackedLane {
  readonly lane: Lane;
  /** Dated events of the lane. */
  readonly count: number;
  readonly packed: Packed;
}

export interface LanePackingInput {
  readonly lanes: readonly Lane[];
  readonly items: ReadonlyMap<string, Item>;
  /** Resolution of the packing, ms per px. */
  readonly msPerPx: number;
  /** The widest view, which labels keep within. */
  readonly bounds: TimeSpan;
  /** Height to fill, px. */
  readonly height: number;
  /** Room above each lane's rows for its name, px; 0 if the names stand beside the plot. */
  readonly headerPx: number;
  /** Bundles that the reader opened (true) or closed (false), by meeting. */
  readonly bundles: ReadonlyMap<string, boolean>;
  readonly text: PackingText;
}

/** A lane keeps at least so many of the rows that its labels would need. */
const LEAST_ROWS = 2;

/**
 * Packs every lane. Bundles that the reader did not touch are opened, lane by lane, where all rows
 * still fit the height. If even the closed ones do not fit, the lanes with the most rows give way
 * first: their marks lose labels, then become clusters. What still does not fit is scrolled.
 */
export function packLanes(input: LanePackingInput): readonly PackedLane[] {
  const most = input.lanes.map(() => Infinity);
  const opened = input.lanes.map(() => false);
  const lanes = input.lanes.map((lane, i) => ({
    lane,
    items: lane.eventIds.flatMap((id) => input.items.get(id) ?? []),
    i,
  }));
  const pack = (i: number, open: boolean, rows: number): Packed => {
    const isOpen = (meeting: string) => input.bundles.get(meeting) ?? open;
    const blocks: readonly Block[] = toBlocks(lanes[i]?.items ?? [], isOpen);
    return packBlocks(blocks, input.msPerPx, input.bounds, rows, input.text);
  };
  const packed = lanes.map(({ i }) => pack(i, false, Infinity));
  const total = () => packed.reduce((sum, p) => sum + laneHeight(p.rows, input.headerPx), 0);

  lanes.forEach(({ i }) => {
    const closed = packed[i];
    const open = pack(i, true, Infinity);
    if (!closed) return;
    const growth = (open.rows - closed.rows) * ROW_PX;
    if (total() + growth > input.height) return;
    packed[i] = open;
    opened[i] = true;
  });

  const touched = [...input.bundles.values()].some(Boolean);
  while (!touched && total() > input.height) {
    const largest = packed.reduce(
      (best, p, i) => (p.rows > (packed[best]?.rows ?? 0) ? i : best),
      0,
    );
    const rows = (packed[largest]?.rows ?? 0) - 1;
    if (rows < LEAST_ROWS) break;
    most[largest] = rows;
    const smaller = pack(largest, opened[largest] ?? false, rows);
    packed[largest] = smaller.rows <= rows ? smaller : { ...smaller, rows };
  }
  return lanes.map(({ lane, items, i }) => ({
    lane,
    count: items.length,
    packed: packed[i] ?? { placed: [], crowds: [], rows: 0 },
  }));
}

/** Height of a lane in px. An empty lane keeps a row, so that it can still be read and reached. */
export function laneHeight(rows: number, headerPx: number): number {
  return headerPx + Math.max(1, rows) * ROW_PX + 2 * LANE_PAD_PX;
}
