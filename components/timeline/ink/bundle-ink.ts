import { LABEL_SIZE_PX } from '@/components/timeline/metrics';
import type { BundleMark } from '@/components/timeline/scene';

import type { Ink } from './ink';

/** Half the height of a bundle's bar, px. */
const HALF = 9;

/** A bundle's ink: a bar with its count, an arrow for its open end, and a sign that it opens. */
export function bundleInk(
  { x0, x1, y, family, open, headless }: BundleMark,
  text: string,
): readonly Ink[] {
  // Joined to its meeting's mark, the bar begins under it.
  const from = headless ? x0 : x0 - 4;
  const bar = `M${from} ${y - HALF}H${x1 - 8}L${x1} ${y}L${x1 - 8} ${y + HALF}H${from}Z`;
  const chevron = open
    ? `M${x0 + 5.5} ${y - 2}l3.5 4l3.5 -4`
    : `M${x0 + 7.5} ${y - 3.5}l4 3.5l-4 3.5`;
  return [
    { type: 'path', d: bar, fill: { colour: 'paper' } },
    {
      type: 'path',
      d: bar,
      fill: { colour: family, opacity: open ? 0.28 : 0.14 },
      stroke: { colour: family, width: 1.25, join: 'round' },
    },
    { type: 'path', d: chevron, stroke: { colour: 'ink', width: 1.5, cap: 'round' } },
    {
      type: 'text',
      x: x0 + 16,
      y: y + 4,
      size: LABEL_SIZE_PX,
      weight: 600,
      colour: 'ink',
      text,
    },
  ];
}
