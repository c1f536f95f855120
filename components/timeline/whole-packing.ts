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
  type PackedLane,
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
 *
 * While one moves, bundles stay as they are, and lanes as high as they were if the height allows it.
 */
export function packWhole(input: LanePackingInput): readonly PackedAnywhere[] {
  const before = new Map(input.before?.map((own) => [own.lane.id, own]));
  const lanes = input.lanes.map((lane) => new LaneDraft(lane, input, before.get(lane.id)));
  const total = () => lanes.reduce((sum, draft) => sum + draft.height, 0);
  let attempts = 0;
  for (const draft of input.before ? [] : lanes) {
    for (const meeting of draft.untouchedBundles()) {
      if (attempts >= MOST_ATTEMPTS) break;
      attempts += 1;
      draft.open(meeting);
      if (total() > input.height) draft.close(meeting);
    }
  }
  giveWay(lanes, input.height);
  for (const draft of lanes) draft.openTouched();
  const packed = lanes.map((draft) => draft.result());
  return input.before ? asHigh(packed, before, input.height) : packed;
}

/** The lanes as high as they were; from below, they give back what is not there for that. */
function asHigh(
  packed: readonly PackedAnywhere[],
  before: ReadonlyMap<string, PackedLane>,
  height: number,
): readonly PackedAnywhere[] {
  const highest = packed.map((own) => Math.max(own.height, before.get(own.lane.id)?.height ?? 0));
  const sum = (heights: readonly number[]) => heights.reduce((all, one) => all + one, 0);
  const own = sum(packed.map((lane) => lane.height));
  const were = sum([...before.values()].map((lane) => lane.height));
  let tooMuch = sum(highest) - Math.max(height, own, were);
  for (let i = packed.length - 1; i >= 0 && tooMuch > 0; i -= 1) {
    const given = Math.min(tooMuch, (highest[i] ?? 0) - (packed[i]?.height ?? 0));
    highest[i] = (highest[i] ?? 0) - given;
    tooMuch -= given;
  }
  return packed.map((lane, i) => ({ ...lane, height: highest[i] ?? lane.height }));
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
    private readonly before: PackedLane | undefined,
  ) {
    this.items = Array.from(lane.events.ordinals).flatMap((ordinal) => input.item(ordinal) ?? []);
    for (const { block } of before?.placed ?? []) {
      // What the reader touched is opened last, as ever.
      if (block.open && !input.bundles.has(block.id)) this.opened.add(block.id);
    }
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
    const isOpen = (meeting: string) => this.opened.has(meeting);
    return packLane(this.items, this.limit, isOpen, this.input, this.before);
  }
}
