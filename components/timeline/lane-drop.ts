/** Where a lane that is dragged would be put down. */
import type { Places } from './lane-order';
import type { LaneBox } from './scene';

export interface Drop {
  readonly place: number;
  /** Of the line between the lanes where it would stand, px; `null` if it would stay. */
  readonly lineY: number | null;
}

/**
 * @param lanes as they stand
 * @param places where the lane may go
 * @param y of the pointer, px from the top of the lanes
 */
export function dropAt(lanes: readonly LaneBox[], { at, first, last }: Places, y: number): Drop {
  const others = lanes.slice(first, last + 1).filter((_, i) => first + i !== at);
  const above = others.filter((lane) => lane.y + lane.height / 2 < y).length;
  const place = first + above;
  if (place === at) return { place, lineY: null };
  const next = others[above];
  const previous = others[above - 1];
  return { place, lineY: next ? next.y : previous ? previous.y + previous.height : null };
}
