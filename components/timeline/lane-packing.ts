/** Shares the height of the plot among the lanes, and packs each. */
import type { LanePackingInput, PackedLane } from './packed-lane';
import { packWhole } from './whole-packing';
import { packWindow } from './window-packing';

/** Up to so many marks, lanes are packed whole: then every zoom and place gets the best rows. */
const MOST_WHOLE = 400;

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
