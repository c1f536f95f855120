import { ROW_PX, SYMBOL_PX } from '@/components/timeline/metrics';
import { textWidth } from '@/components/timeline/text-width';
import type { WithdrawnMark } from '@/components/timeline/withdrawn';

import type { Ink, Stroke } from './ink';
import { labelInk } from './label-ink';

/** Half the height of the outline of where it stood, px. */
const HALF = 8;
const STROKE: Stroke = { colour: 'ink-2', width: 1.5, dash: [1.5, 3] };

/** Crossed out, as against what only moved: a dotted line that leads to where it stands now. */
export function withdrawnInk({
  x0,
  x1,
  y,
  symbolX,
}: Pick<WithdrawnMark, 'x0' | 'x1' | 'y' | 'symbolX'>): readonly Ink[] {
  const [r, x] = [SYMBOL_PX - 2, symbolX];
  return [
    {
      type: 'rect',
      x: x0,
      y: y - HALF,
      width: x1 - x0,
      height: 2 * HALF,
      radius: 3,
      stroke: STROKE,
    },
    {
      type: 'path',
      d: `M${x - r} ${y - r}L${x + r} ${y + r}M${x - r} ${y + r}L${x + r} ${y - r}`,
      stroke: { colour: 'ink-2', width: 2 },
    },
  ];
}

const MORE_SIZE_PX = 12;
const MORE_PAD_PX = 8;

/**
 * How many have no room, at the right end, above what reaches there.
 *
 * @param width of the strip, px
 */
export function moreInk(text: string, width: number): readonly Ink[] {
  const own = textWidth(text, MORE_SIZE_PX) + 2 * MORE_PAD_PX;
  return [
    { type: 'rect', x: width - own, y: 0, width: own, height: ROW_PX, fill: { colour: 'paper' } },
    {
      type: 'text',
      text,
      x: width - MORE_PAD_PX,
      y: ROW_PX / 2 + 4,
      anchor: 'end',
      size: MORE_SIZE_PX,
      weight: 400,
      colour: 'ink-2',
    },
  ];
}

/** Its words, struck out. */
export function withdrawnWordsInk({ label, y }: WithdrawnMark): readonly Ink[] {
  return [
    { ...labelInk(label, y), colour: 'ink-2', halo: false },
    {
      type: 'path',
      d: `M${label.x} ${y + 0.5}h${label.width}`,
      stroke: { colour: 'ink-2', width: 1 },
    },
  ];
}
