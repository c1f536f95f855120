/** How much is read of one dataset. What is larger is refused in words, before it can hurt. */
const MB = 2 ** 20;

/** One JSON document is parsed as one text, and texts end at about 500 million letters. */
export const MAX_DOCUMENT_BYTES = 256 * MB;
/** JSON Lines are read line by line; their bytes stay in memory. */
export const MAX_LINES_BYTES = 2_048 * MB;
/** An index holds places in these lists in 16 bits (see columns.ts). */
export const MAX_LISTED = 65_535;
export const MAX_EVENTS = 5_000_000;
/** Problems beyond these are counted, not shown. */
export const MAX_PROBLEMS_SHOWN = 20;
