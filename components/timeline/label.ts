/** Where a mark's label stands in view. */
import type { Extent } from './extent';
import type { Side } from './footprint';
import { fitLabel, labelWidth, SHORT_LABEL_PX, type LabelText } from './label-text';
import { LABEL_GAP_PX, ROW_GAP_PX, SYMBOL_PX } from './metrics';
import type { Label } from './scene';

const INSIDE_PAD_PX = 6;
/** The arrow at the open side of a "before". */
const ARROW_PX = 12;

/** Where a mark stands that is to be labelled, in px. */
export interface LabelSite {
  readonly mark: Extent;
  /** The mark with all that belongs to it: rival dates, a bundle's bar. */
  readonly reach: Extent;
  /** From where to where the row is free around it. */
  readonly free: Extent;
  /**
   * From where to where no label of a neighbour can reach that keeps to its side. Two that both turn
   * to the gap between them, or were both cut there, get half of it each.
   */
  readonly spare: Extent;
  /** The symbol that an inner label must not cover; `null` if there is no room for one inside. */
  readonly symbolX: number | null;
}

/**
 * Sets a label where packing found room for it. A label never leaves the view while its mark is in
 * it: inside a bar it sticks to the visible part; beside a mark at the edge of the view it changes
 * to the other side if there is room, and is else cut.
 *
 * @returns null if not even a part of the label can stand anywhere
 */
export function placeLabel(
  label: LabelText,
  side: Side,
  { mark, reach, free, spare, symbolX }: LabelSite,
  viewWidth: number,
): Label | null {
  if (side === 'none' || mark.x1 < 0 || mark.x0 > viewWidth) return null;
  const width = labelWidth(label);
  const right = reach.x1 + LABEL_GAP_PX;
  const left = reach.x0 - LABEL_GAP_PX;
  const between = LABEL_GAP_PX + ROW_GAP_PX;
  const inside = (): Label | null => {
    if (symbolX === null) return null;
    const from = Math.max(mark.x0, 0) + INSIDE_PAD_PX;
    const to = Math.min(mark.x1, viewWidth) - INSIDE_PAD_PX;
    if (symbolX > (mark.x0 + mark.x1) / 2) {
      // "Before" is read at its known side, the right one.
      const last = symbolX - SYMBOL_PX < to ? symbolX - SYMBOL_PX - LABEL_GAP_PX : to;
      const clear = Math.max(from, mark.x0 + ARROW_PX);
      const placed = cut(label, Math.max(clear, last - width), last, true);
      return placed && { ...placed, x: last - placed.width };
    }
    const x = symbolX + SYMBOL_PX > from ? symbolX + SYMBOL_PX + LABEL_GAP_PX : from;
    return cut(label, x, to, true);
  };
  switch (side) {
    case 'inside':
      return inside();
    case 'right': {
      const turned = left - width;
      const least = Math.max(0, (spare.x0 + left + between) / 2);
      if (right + width > viewWidth && turned >= least) return cut(label, turned, left, false);
      const kept = right + Math.min(width, SHORT_LABEL_PX);
      const most = spare.x1 < free.x1 ? (kept + free.x1 - ROW_GAP_PX) / 2 : free.x1 - ROW_GAP_PX;
      const own =
        mark.x1 > viewWidth ? inside() : cut(label, right, Math.min(viewWidth, most), false);
      if (right + width <= viewWidth || (own && own.width >= SHORT_LABEL_PX)) return own;
      // At the end of the view hardly anything of it would be left: a part on the other side says more.
      const aside = cut(label, Math.min(least, left), left, false);
      return aside && aside.width > (own?.width ?? 0) ? { ...aside, x: left - aside.width } : own;
    }
    case 'left': {
      const kept = left - Math.min(width, SHORT_LABEL_PX);
      const most = spare.x0 > free.x0 ? (kept + free.x0 + ROW_GAP_PX) / 2 : free.x0 + ROW_GAP_PX;
      const from = Math.max(left - width, most);
      if (from < 0 && right + width <= Math.min(viewWidth, (right + spare.x1 - between) / 2)) {
        return cut(label, right, viewWidth, false);
      }
      if (mark.x0 < 0) {
        const most = Math.min(viewWidth, (right + spare.x1 - between) / 2);
        return inside() ?? cut(label, right, most, false);
      }
      const placed = cut(label, Math.max(from, 0), left, false);
      // Cut or not, it ends at its mark.
      return placed && { ...placed, x: left - placed.width };
    }
  }
}

function cut(label: LabelText, from: number, to: number, inside: boolean): Label | null {
  const text = fitLabel(label, to - from);
  if (text === '') return null;
  const { strong } = label;
  return { text, x: from, width: labelWidth({ text, strong }), strong, inside };
}
