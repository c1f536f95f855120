/** The ink of the selected event's relations. They lie under what they join. */
import type { Arc } from '@/components/timeline/arcs';
import type { Curve, Point } from '@/components/timeline/curve';
import { LABEL_SIZE_PX } from '@/components/timeline/metrics';
import { shortCount } from '@/components/timeline/short-count';

import type { Ink } from './ink';

/** Length and half the width of an arrow head, px. */
const HEAD_PX = 6;
const HEAD_HALF_PX = 3.5;

export function arcInk({ curve, beyond, eventIds }: Arc): readonly Ink[] {
  return [...curveInk(curve), ...(beyond ? beyondInk(beyond, eventIds.length) : [])];
}

export function curveInk({ from, leaving, arriving, to }: Curve): readonly Ink[] {
  return [
    {
      type: 'path',
      d: `M${from.x} ${from.y}C${leaving.x} ${leaving.y} ${arriving.x} ${arriving.y} ${to.x} ${to.y}`,
      stroke: { colour: 'ink-2', width: 1.5 },
    },
    { type: 'path', d: head(arriving, to), fill: { colour: 'ink-2' } },
  ];
}

/** A triangle whose point is `to`. */
function head(before: Point, to: Point): string {
  const length = Math.hypot(to.x - before.x, to.y - before.y) || 1;
  const [dx, dy] = [(to.x - before.x) / length, (to.y - before.y) / length];
  const [x, y] = [to.x - dx * HEAD_PX, to.y - dy * HEAD_PX];
  return `M${to.x} ${to.y}L${x - dy * HEAD_HALF_PX} ${y + dx * HEAD_HALF_PX}L${x + dy * HEAD_HALF_PX} ${y - dx * HEAD_HALF_PX}Z`;
}

/** How many related events stand beyond an edge of the view. */
export function beyondInk(
  { side, box: { x0, x1, y0, y1 } }: NonNullable<Arc['beyond']>,
  count: number,
): readonly Ink[] {
  const y = (y0 + y1) / 2;
  const tip = side === 'left' ? x0 + 5 : x1 - 5;
  const back = side === 'left' ? 4 : -4;
  return [
    {
      type: 'rect',
      x: x0,
      y: y0,
      width: x1 - x0,
      height: y1 - y0,
      radius: 4,
      fill: { colour: 'paper' },
      stroke: { colour: 'ink-2', width: 1 },
    },
    {
      type: 'path',
      d: `M${tip + back} ${y - 4}L${tip} ${y}L${tip + back} ${y + 4}`,
      stroke: { colour: 'ink-2', width: 1.5 },
    },
    {
      type: 'text',
      text: shortCount(count),
      x: (x0 + x1) / 2 + (side === 'left' ? 4 : -4),
      y: y + 4,
      anchor: 'middle',
      size: LABEL_SIZE_PX,
      weight: 600,
      colour: 'ink',
    },
  ];
}
