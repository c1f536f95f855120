/** Lanes that hold too much to be packed whole: what the window holds is packed, or counted. */
import type { Lane } from './lane';
import { LANE_PAD_PX, ROW_PX } from './metrics';
import {
  inOrder,
  keptRows,
  laneHeight,
  LEAST_ROWS,
  packLane,
  rowsOf,
  type LanePackingInput,
  type PackedAnywhere,
  type PackedLane,
} from './packed-lane';
import { fillRows } from './rows';

/** Of a lane that is not packed whole, at most so many marks per row of the window are packed. */
const MOST_PER_ROW = 32;
/** So many titles of congresses may stand above the counts of a lane in a window. */
const MOST_TITLES = 24;

/**
 * Lanes of equal height, which does not change while one moves. What a lane has in the window is
 * packed into its rows, or, if that is too much, counted in bars with the major titles above.
 */
export function packWindow(input: LanePackingInput): readonly PackedAnywhere[] {
  const open = input.lanes.filter(({ id }) => !input.collapsed.has(id));
  const least = (rows: number, { id }: Lane) => laneHeight(rows, input.leastHeight(id));
  const taken = input.lanes
    .filter(({ id }) => input.collapsed.has(id))
    .reduce((sum, lane) => sum + least(1, lane), 0);
  const share = Math.floor((input.height - taken) / Math.max(1, open.length));
  const before = new Map(input.before?.map((own) => [own.lane.id, own]));
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
      return {
        lane,
        height,
        ...(isCollapsed ? COUNTED_ROW : countedLane(lane, rows, input, before.get(lane.id))),
      };
    }
    const items = drawn.flatMap((ordinal) => input.item(ordinal) ?? []);
    const isOpen = (meeting: string) => input.bundles.get(meeting) === true;
    const packed = packLane(items, rows, isOpen, input, before.get(lane.id));
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
  before: PackedLane | undefined,
): Pick<PackedLane, 'placed' | 'counts'> {
  const titles = lane.events.congresses().drawnWithin(window, MOST_TITLES) ?? [];
  const ordinals = new Set(titles);
  if (selected >= 0 && lane.events.placeOf(selected) >= 0) ordinals.add(selected);
  const items = [...ordinals].flatMap((ordinal) => item(ordinal) ?? []);
  const blocks = inOrder(
    items.map((head) => ({ id: head.id, head, tasks: [], open: false })),
    selected,
  );
  const { placed } = fillRows(blocks, msPerPx, bounds, 1, text, [], keptRows(before));
  // Also where no title stands above: bars of all lanes are to be compared.
  const row = rows > 1 ? 1 : 0;
  return { placed, counts: { shape: 'bars', row } };
}
