/** Paints clusters on a canvas: many cheap shapes, redrawn with every frame. */
import { KIND_PATHS } from '@/components/ui/kind-glyph';

import { kindsOf } from './cluster';
import type { Cluster } from './scene';
import { shortCount } from './short-count';
import { textWidth } from './text-width';

export interface Palette {
  readonly ink: string;
  readonly bar: string;
  readonly pill: string;
  readonly edge: string;
  readonly match: string;
  readonly paper: string;
}

export const TEXT_PX = 12;
/** Above a bar, px: its count. */
export const COUNT_PX = 15;
const RADIUS_PX = 2;
const ROUGH_DASH = [3, 2.5];
const SOLID: number[] = [];
/** How deep the dashes cut into the upper edge of a bar, px. */
export const ROUGH_PX = 2;

/** @param top the content's y at the canvas' upper edge, px */
export function paintClusters(
  context: CanvasRenderingContext2D,
  clusters: readonly Cluster[],
  palette: Palette,
  top: number,
): void {
  context.save();
  context.translate(0, -top);
  context.font = `600 ${TEXT_PX}px "Be Vietnam Pro", sans-serif`;
  context.textAlign = 'center';
  context.textBaseline = 'alphabetic';
  paintBars(
    context,
    clusters.filter(({ shape }) => shape === 'bar'),
    palette,
  );
  for (const cluster of clusters)
    if (cluster.shape === 'pill') paintPill(context, cluster, palette);
  context.restore();
}

/** One path for all bars of a colour: each change of the context's state costs more than a bar. */
function paintBars(
  context: CanvasRenderingContext2D,
  bars: readonly Cluster[],
  palette: Palette,
): void {
  for (const [colour, isChosen] of [
    [palette.bar, false],
    [palette.match, true],
  ] as const) {
    context.fillStyle = colour;
    context.beginPath();
    for (const { x0, x1, y0, y1, holdsSelected } of bars) {
      if (holdsSelected !== isChosen) continue;
      context.roundRect(x0, y0, Math.max(1, x1 - x0), y1 - y0, [RADIUS_PX, RADIUS_PX, 0, 0]);
    }
    context.fill();
  }
  // An edge that is broken like the outline of every date that is not known to the day.
  context.strokeStyle = palette.paper;
  context.lineWidth = ROUGH_PX;
  context.setLineDash(ROUGH_DASH);
  for (const { x0, x1, y0, rough } of bars) {
    if (rough === 0) continue;
    context.beginPath();
    context.moveTo(x0, y0 + ROUGH_PX / 2);
    context.lineTo(x1, y0 + ROUGH_PX / 2);
    context.stroke();
  }
  for (const { x0, x1, y0, ceiling, count } of bars) {
    const text = shortCount(count);
    if (textWidth(text, TEXT_PX) + 4 > x1 - x0) continue;
    const isInside = y0 - COUNT_PX < ceiling;
    context.fillStyle = isInside ? palette.paper : palette.ink;
    context.fillText(text, (x0 + x1) / 2, isInside ? y0 + TEXT_PX + 2 : y0 - 3);
  }
}

function paintPill(context: CanvasRenderingContext2D, cluster: Cluster, palette: Palette): void {
  const { x0, x1, y0, y1, count, rough, holdsSelected } = cluster;
  context.beginPath();
  context.roundRect(x0 + 0.5, y0, Math.max(1, x1 - x0 - 1), y1 - y0, (y1 - y0) / 2);
  context.fillStyle = holdsSelected ? palette.match : palette.pill;
  context.fill();
  context.strokeStyle = holdsSelected ? palette.ink : palette.edge;
  context.lineWidth = 1.25;
  // Dashed like every date that is not known to the day: a count is as exact as the least of its events.
  context.setLineDash(rough > 0 ? ROUGH_DASH : SOLID);
  context.stroke();
  context.fillStyle = palette.ink;
  const [kind] = kindsOf(cluster);
  if (count === 1 && kind) {
    context.save();
    context.translate((x0 + x1) / 2, (y0 + y1) / 2);
    context.scale(0.8, 0.8);
    context.fill(new Path2D(KIND_PATHS[kind]));
    context.restore();
    return;
  }
  context.fillText(shortCount(count), (x0 + x1) / 2, (y0 + y1) / 2 + 4);
}
