/** Which items stand in the only line of a list. */

export interface FirstLine {
  /** So many of the first items. */
  readonly shown: number;
  /** The last of them is cut to this width, px; `null` if it is whole. */
  readonly cut: number | null;
}

/**
 * @param widths of the whole items, px
 * @param room of the line, px
 * @param gap between two items, px
 * @param least an item is cut to no less than this, px, before it is left out
 */
export function firstLine(
  widths: readonly number[],
  room: number,
  gap: number,
  least: number,
): FirstLine {
  let from = 0;
  for (const [i, width] of widths.entries()) {
    const left = room - from;
    if (width > left) return left < least ? { shown: i, cut: null } : { shown: i + 1, cut: left };
    from += width + gap;
  }
  return { shown: widths.length, cut: null };
}
