/** The measures of the vertical timeline in px, at text of 16 px; what holds words grows with it. */

/** The axis at the left: "2026" in semibold, with air. */
export const AXIS_PX = 46;
/** The band of marks takes so much of the width, and its columns grow narrower to fit. */
export const BAND_SHARE = 0.28;
/** Least width of the band. */
export const BAND_PX = 14;
/** Room for the leader lines between the band and the labels. */
export const LEADER_PX = 20;
/** Air above the first day and below the last. */
export const PAD_PX = 48;
/** Between labels and both ends. */
export const EDGE_PX = 12;
/** Between two labels. */
export const GAP_PX = 4;
/** A finger's target (WCAG 2.2, 2.5.5). */
export const TOUCH_PX = 44;
export const TITLE_SIZE_PX = 13;
export const TITLE_LINE_PX = 20;
export const META_LINE_PX = 16;
/** Above and below a label's words. */
export const LABEL_PAD_PX = 4;
/** Left and right of a label's words. */
export const LABEL_SIDE_PX = 6;
/** How far the tasks of an opened bundle stand in, which also holds their symbol. */
export const INDENT_PX = 20;
export const MOST_LINES = 3;
