/** Where a mark's label stands in view. */
import type { Extent } from './extent';
import { LABEL_GAP_PX, LABEL_SIZE_PX, LONGEST_LABEL_PX, SYMBOL_PX } from './metrics';
import type { Side } from './packing';
import type { Label } from './scene';
import { fitText, textWidth } from './text-width';

const INSIDE_PAD_PX = 6;

/**
 * Sets a label where packing found room for it. A label never leaves the view while its mark is in
 * it: inside a bar it sticks to the visible part; beside a mark at the edge of the view it changes
 * to the other side if there is room, and is else cut.
 *
 * @param mark from where to where the mark stands, px
 * @param free from where to where the row is free around it, px
 * @param symbolX where the symbol stands that an inner label must not cover
 * @returns null if not even a part of the label can stand anywhere
 */
export function placeLabel(
  title: string,
  mark: Extent,
  side: Side,
  free: Extent,
  symbolX: number,
  viewWidth: number,
): Label | null {
  if (side === 'none' || mark.x1 < 0 || mark.x0 > viewWidth) return null;
  const text = fitText(title, LABEL_SIZE_PX, LONGEST_LABEL_PX);
  const width = textWidth(text, LABEL_SIZE_PX);
  const right = mark.x1 + LABEL_GAP_PX;
  const left = mark.x0 - LABEL_GAP_PX;
  const fitsRight = right + width <= viewWidth;
  const fitsLeft = left - width >= 0;
  const inside = (): Label | null => {
    const from = Math.max(mark.x0, 0) + INSIDE_PAD_PX;
    const x = symbolX + SYMBOL_PX > from ? symbolX + SYMBOL_PX + LABEL_GAP_PX : from;
    return cut(title, x, Math.min(mark.x1, viewWidth) - INSIDE_PAD_PX, true);
  };
  switch (side) {
    case 'inside':
      return inside();
    case 'right':
      if (fitsRight) return { text, x: right, width, inside: false };
      if (mark.x1 > viewWidth) return inside();
      if (fitsLeft && left - width >= free.x0)
        return { text, x: left - width, width, inside: false };
      return cut(title, right, viewWidth, false);
    case 'left':
      if (fitsLeft) return { text, x: left - width, width, inside: false };
      if (mark.x0 < 0) return inside();
      if (fitsRight && right + width <= free.x1) return { text, x: right, width, inside: false };
      return null;
  }
}

function cut(title: string, from: number, to: number, inside: boolean): Label | null {
  const text = fitText(title, LABEL_SIZE_PX, Math.min(to - from, LONGEST_LABEL_PX));
  return text === '' ? null : { text, x: from, width: textWidth(text, LABEL_SIZE_PX), inside };
}
