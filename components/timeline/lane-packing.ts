/** Shares the height of the plot among the lanes, and packs each. */
import type { TimeSpan } from '@/data/time';

import { toBlocks, type Block } from './block';
import type { PackingText } from './footprint';
import type { FindItem, Item } from './item';
import type { Lane } from './lane';
import { LANE_PAD_PX, ROW_PX } from './metrics';
import { packBlocks, type Packed } from './packing';
import { fillRows, type Placed } from './rows';

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
  /** Lanes that are not packed whole are packed only between these, px. */
  readonly top: number;
  readonly bottom: number;
}

/** Up to so many marks, lanes are packed whole: then every zoom and place gets the best rows. */
const MOST_WHOLE = 400;
/** A lane that gives way keeps at least so many rows, if it needs them. */
const LEAST_ROWS = 2;
/** No lane has more rows of its own: beyond, clusters read better than scrolling. */
const MOST_ROWS = 40;
/** Of a lane that is not packed whole, at most so many marks per row of the window are packed. */
const MOST_PER_ROW = 32;
/** So many titles of congresses may stand above the counts of a lane in a window. */
const MOST_TITLES = 24;
/** A bundle is opened by itself for at most so many meetings: each attempt packs its lane anew. */
const MOST_ATTEMPTS = 24;

/** Packs every lane. */
export function packLanes(input: LanePackingInput): readonly PackedLane[] {
  const marks = input.lanes.reduce((sum, { events }) => sum + events.size, 0);
  const packed = marks <= MOST_WHOLE ? packWhole(input) : packWindow(input);
  let y = 0;
  return packed.map((lane) => {
    const at = y;
    y += lane.height;
    return { ...lane, y: at };
  });
}

type PackedAnywhere = Omit<PackedLane, 'y'>;

/**
 * Bundles that the reader did not touch are opened, one by one, while all rows still fit the
 * height. If even the closed ones do not fit, the lanes with the most rows give way first: their
 * marks lose labels, then are counted. If that would not be enough, none gives way, and the lanes
 * are scrolled. What the reader opens adds rows and takes none from others.
 */
function packWhole(input: LanePackingInput): readonly PackedAnywhere[] {
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

/**
 * Lanes of equal height, which does not change while one moves. What a lane has in the window is
 * packed into its rows, or, if that is too much, counted in bars with the major titles above.
 */
function packWindow(input: LanePackingInput): readonly PackedAnywhere[] {
  const open = input.lanes.filter(({ id }) => !input.collapsed.has(id));
  const least = (rows: number, { id }: Lane) => laneHeight(rows, input.leastHeight(id));
  const taken = input.lanes
    .filter(({ id }) => input.collapsed.has(id))
    .reduce((sum, lane) => sum + least(1, lane), 0);
  const share = Math.floor((input.height - taken) / Math.max(1, open.length));
  let bottom = 0;
  return input.lanes.map((lane, i) => {
    const isCollapsed = input.collapsed.has(lane.id);
    const height = isCollapsed ? least(1, lane) : Math.max(least(LEAST_ROWS, lane), share);
    const rows = Math.max(1, Math.floor((height - 2 * LANE_PAD_PX) / ROW_PX));
    const top = bottom;
    bottom += height;
    const isNear = i < input.pinned || (bottom >= input.top && top <= input.bottom);
    if (!isNear) return { lane, height, placed: [], counts: null };
    const drawn = lane.events.drawnWithin(input.window, MOST_PER_ROW * rows);
    if (drawn === null) {
      return { lane, height, ...(isCollapsed ? COUNTED_ROW : countedLane(lane, rows, input)) };
    }
    const items = drawn.flatMap((ordinal) => input.item(ordinal) ?? []);
    const isOpen = (meeting: string) => input.bundles.get(meeting) === true;
    const packed = packLane(items, rows, isOpen, input);
    const grown = Math.max(height, least(packed.rows, lane));
    bottom += grown - height;
    return { lane, height: grown, ...rowsOf(packed) };
  });
}

/** One row has no room for titles beside its counts. */
const COUNTED_ROW: Pick<PackedLane, 'placed' | 'counts'> = {
  placed: [],
  counts: { shape: 'row', row: 0 },
};

/** Only congresses and the selected event stand alone, in the first row. */
function countedLane(
  lane: Lane,
  rows: number,
  { item, selected, window, msPerPx, bounds, text }: LanePackingInput,
): Pick<PackedLane, 'placed' | 'counts'> {
  const titles = lane.events.congresses().drawnWithin(window, MOST_TITLES) ?? [];
  const ordinals = new Set(titles);
  if (selected >= 0 && lane.events.placeOf(selected) >= 0) ordinals.add(selected);
  const items = [...ordinals].flatMap((ordinal) => item(ordinal) ?? []);
  const blocks = inOrder(
    items.map((head) => ({ id: head.id, head, tasks: [], open: false })),
    selected,
  );
  const { placed } = fillRows(blocks, msPerPx, bounds, 1, text);
  // Also where no title stands above: bars of all lanes are to be compared.
  const row = rows > 1 ? 1 : 0;
  return { placed, counts: { shape: 'bars', row } };
}

function rowsOf({ placed, rows, counts }: Packed): Pick<PackedLane, 'placed' | 'counts'> {
  return { placed, counts: counts ? { shape: 'row', row: rows - 1 } : null };
}

/** Packs items; the selected one gets a row before all others if it would find none. */
function packLane(
  items: readonly Item[],
  mostRows: number,
  isOpen: (meeting: string) => boolean,
  { selected, msPerPx, bounds, text }: LanePackingInput,
): Packed {
  const blocks = toBlocks(items, isOpen);
  const packed = packBlocks(blocks, msPerPx, bounds, mostRows, text);
  const isThere = (list: readonly Block[]) => list.some((block) => holds(block, selected));
  const isLeft = packed.counts && isThere(blocks);
  if (!isLeft || isThere(packed.placed.map(({ block }) => block))) return packed;
  return packBlocks(inOrder(blocks, selected), msPerPx, bounds, mostRows, text);
}

/** The block of the selected event first. */
function inOrder(blocks: readonly Block[], selected: number): readonly Block[] {
  return [
    ...blocks.filter((block) => holds(block, selected)),
    ...blocks.filter((block) => !holds(block, selected)),
  ];
}

function holds({ head, tasks }: Block, selected: number): boolean {
  return head?.ordinal === selected || tasks.some(({ ordinal }) => ordinal === selected);
}

/** Height of a lane in px. An empty lane keeps a row, so that it can still be read and reached. */
function laneHeight(rows: number, least: number): number {
  return Math.max(least, Math.max(1, rows) * ROW_PX + 2 * LANE_PAD_PX);
}
