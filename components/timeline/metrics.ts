/** The measures of the timeline in px, shared by what places and what draws. */

/** A row: a mark and its label; at least 24, the least size of a target (WCAG 2.2, 2.5.8). */
export const ROW_PX = 24;
/** Above and below the rows of a lane. */
export const LANE_PAD_PX = 3;
/** Below the lanes, for the notes on months without an article. */
export const NOTE_PX = 22;
/** Half the width of a kind's symbol. */
export const SYMBOL_PX = 7;
/** Shortest bar of days that are known. */
export const LEAST_BAR_PX = 26;
/** Narrowest outline of an uncertain date: it must never look like a point. */
export const LEAST_SPAN_PX = 22;
/** How far an open end runs before its arrow fades: its length says nothing of time. */
export const OPEN_PX = 44;
export const LABEL_GAP_PX = 5;
export const LABEL_SIZE_PX = 12;
/** Between two things in one row. */
export const ROW_GAP_PX = 8;
export const CLUSTER_PX = 28;
/** Padding of a bundle's bar around its text, the arrow included. */
export const BUNDLE_PAD_PX = 30;
