/** Shares the rows that fit the plot among the lanes. */
import type { TimeSpan } from '@/data/time';

import { toBlocks } from './block';
import type { PackingText } from './footprint';
import type { Item } from './item';
import type { Lane } from './lane';
import { LANE_PAD_PX, ROW_PX } from './metrics';
import { packBlocks, type Packed } from './packing';

export interface PackedLane {
  readonly lane: Lane;
  /** Dated events of the lane. */
  readonly count: number;
  readonly packed: Packed;
  /** px */
  readonly height: number;
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
  /** What a lane's name needs, px. */
  readonly leastHeight: (laneId: string) => number;
  /** Bundles that the reader opened (true) or closed (false), by meeting. */
  readonly bundles: ReadonlyMap<string, boolean>;
  readonly text: PackingText;
}

/** A lane that gives way keeps at least so many rows, if it needs them. */
const LEAST_ROWS = 2;
/** No lane has more rows of its own: beyond, clusters read better than scrolling. */
const MOST_ROWS = 40;

/**
 * Packs every lane.
 *
 * Bundles that the reader did not touch are opened, one by one, while all rows still fit the
 * height. If even the closed ones do not fit, the lanes with the most rows give way first: their
 * marks lose labels, then become clusters. If that would not be enough, none gives way, and the
 * lanes are scrolled. What the reader opens adds rows and takes none from others.
 */
export function packLanes(input: LanePackingInput): readonly PackedLane[] {
  const lanes = input.lanes.map((lane) => new LaneDraft(lane, input));
  const total = () => lanes.reduce((sum, draft) => sum + draft.height, 0);

  for (const draft of lanes) {
    for (const meeting of draft.untouchedBundles()) {
      draft.open(meeting);
      if (total() > input.height) draft.close(meeting);
    }
  }
  const least = lanes.reduce((sum, draft) => sum + draft.heightOf(LEAST_ROWS), 0);
  if (least <= input.height) {
    while (total() > input.height) {
      lanes.reduce((most, draft) => (draft.rows > most.rows ? draft : most)).giveWay();
    }
  }
  for (const draft of lanes) draft.openTouched();
  return lanes.map((draft) => draft.result());
}

/** A lane while its rows are being settled. */
class LaneDraft {
  private readonly items: readonly Item[];
  private readonly opened = new Set<string>();
  private limit = MOST_ROWS;
  private packed: Packed;

  constructor(
    private readonly lane: Lane,
    private readonly input: LanePackingInput,
  ) {
    this.items = lane.eventIds.flatMap((id) => input.items.get(id) ?? []);
    this.packed = this.pack();
  }

  get rows(): number {
    return this.packed.rows;
  }

  get height(): number {
    return this.heightOf(this.rows);
  }

  /** Height in px with at most so many rows. */
  heightOf(most: number): number {
    const least = this.input.leastHeight(this.lane.id);
    return laneHeight(Math.min(this.rows, most), this.input.headerPx, least);
  }

  untouchedBundles(): readonly string[] {
    const blocks = toBlocks(this.items, () => false);
    return blocks
      .filter(({ id, tasks }) => tasks.length > 0 && !this.input.bundles.has(id))
      .map(({ id }) => id);
  }

  open(meeting: string): void {
    this.opened.add(meeting);
    this.packed = this.pack();
  }

  close(meeting: string): void {
    this.opened.delete(meeting);
    this.packed = this.pack();
  }

  giveWay(): void {
    this.limit = this.rows - 1;
    this.packed = this.pack();
  }

  openTouched(): void {
    const touched = toBlocks(this.items, () => false).filter(
      ({ id, tasks }) => tasks.length > 0 && this.input.bundles.get(id),
    );
    for (const { id, tasks } of touched) {
      this.opened.add(id);
      this.limit += tasks.length;
    }
    if (touched.length > 0) this.packed = this.pack();
  }

  result(): PackedLane {
    const { lane, packed } = this;
    return { lane, count: this.items.length, packed, height: this.height };
  }

  private pack(): Packed {
    const { msPerPx, bounds, text } = this.input;
    const blocks = toBlocks(this.items, (meeting) => this.opened.has(meeting));
    return packBlocks(blocks, msPerPx, bounds, this.limit, text);
  }
}

/** Height of a lane in px. An empty lane keeps a row, so that it can still be read and reached. */
function laneHeight(rows: number, headerPx: number, least: number): number {
  return Math.max(least, headerPx + Math.max(1, rows) * ROW_PX + 2 * LANE_PAD_PX);
}
