/** Lanes that are packed whole: every zoom and place gets the best rows. */
import { toBlocks } from './block';
import type { Item } from './item';
import type { Lane } from './lane';
import {
  laneHeight,
  LEAST_ROWS,
  packLane,
  rowsOf,
  type LanePackingInput,
  type PackedAnywhere,
} from './packed-lane';
import type { Packed } from './packing';

/** No lane has more rows of its own: beyond, clusters read better than scrolling. */
const MOST_ROWS = 40;
/** A bundle is opened by itself for at most so many meetings: each attempt packs its lane anew. */
const MOST_ATTEMPTS = 24;

/**
 * Bundles that the reader did not touch are opened, one by one, while all rows still fit the
 * height. If even the closed ones do not fit, the lanes with the most rows give way first: their
 * marks lose labels, then are counted. If that would not be enough, none gives way, and the lanes
 * are scrolled. What the reader opens adds rows and takes none from others.
 */
export function packWhole(input: LanePackingInput): readonly PackedAnywhere[] {
  const lanes = input.lanes.map((lane) => new LaneDraft(lane, input));
  const total = () => lanes.reduce((sum, draft) => sum + draft.height, 0);
  let attempts = 0;
  for (const draft of lanes) {
    for (const meeting of draft.untouchedBundles()) {
      if (attempts >= MOST_ATTEMPTS) break;
      attempts += 1;
      draft.open(meeting);
      if (total() > input.height) draft.close(meeting);
    }
  }
  giveWay(lanes, input.height);
  for (const draft of lanes) draft.openTouched();
  return lanes.map((draft) => draft.result());
}

/** The lanes with the most rows give up one after another, until all fit: settled before any is packed. */
function giveWay(lanes: readonly LaneDraft[], height: number): void {
  const least = lanes.reduce((sum, draft) => sum + draft.heightOf(LEAST_ROWS), 0);
  if (least > height) return;
  const rows = lanes.map((draft) => draft.rows);
  const total = () => lanes.reduce((sum, draft, i) => sum + draft.heightOf(rows[i] ?? 0), 0);
  while (total() > height) {
    const most = rows.reduce((best, count, i) => (count > (rows[best] ?? 0) ? i : best), 0);
    rows[most] = (rows[most] ?? 1) - 1;
  }
  lanes.forEach((draft, i) => draft.limitTo(rows[i] ?? 0));
}

/** A lane that is packed whole, while its rows are being settled. */
class LaneDraft {
  private readonly items: readonly Item[];
  private readonly opened = new Set<string>();
  private limit: number;
  private packed: Packed;

  constructor(
    private readonly lane: Lane,
    private readonly input: LanePackingInput,
  ) {
    this.items = Array.from(lane.events.ordinals).flatMap((ordinal) => input.item(ordinal) ?? []);
    this.limit = input.collapsed.has(lane.id) ? 1 : MOST_ROWS;
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
    return laneHeight(Math.min(this.rows, most), this.input.leastHeight(this.lane.id));
  }

  untouchedBundles(): readonly string[] {
    if (this.limit === 1) return [];
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

  limitTo(rows: number): void {
    if (rows >= this.rows) return;
    this.limit = rows;
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

  result(): PackedAnywhere {
    const { lane, height } = this;
    return { lane, height, ...rowsOf(this.packed) };
  }

  private pack(): Packed {
    return packLane(this.items, this.limit, (meeting) => this.opened.has(meeting), this.input);
  }
}
