/** Widths of the columns of tables on paper. */

/** Between two columns, px. */
export const GAP_PX = 14;

/** Of numbers; the others share what is left. */
export const NUMBER_PX = 36;

/** When, what, who and where, sources. */
export const EVENT_SHARES = [0.2, 0.34, 0.19, 0.27];
/** The source, the events that it tells of. */
export const SOURCE_SHARES = [0.78, 0.22];
/** What stands after a word on the cover. */
export const COVER_SHARES = [1];

/** The word before it. */
export const COVER_HEAD_PX = 180;

/** Room for words in each column, px: first the number's. */
export function cellWidths(
  shares: readonly number[],
  width: number,
  first = NUMBER_PX,
): readonly number[] {
  const rest = width - first - shares.length * GAP_PX;
  return [first, ...shares.map((share) => Math.floor(rest * share))];
}
