import { LABEL_SIZE_PX } from './metrics';
import { fitText, textWidth } from './text-width';

/** What a label says, before it is known where it stands. */
export interface LabelText {
  readonly text: string;
  /** Set in semibold, and longer before it is cut. */
  readonly strong: boolean;
}

/** Longest label in px, by weight. */
const LONGEST_PX = 420;
const LONGEST_STRONG_PX = 560;
/** A label is cut to no less than this, px, before it is left out. */
export const SHORT_LABEL_PX = 140;
/** Semibold is up to 4 % wider than the medium weight that `textWidth` knows. */
const STRONG_FACTOR = 1.04;

/** Width of the label in px, cut to the longest. */
export function labelWidth({ text, strong }: LabelText): number {
  const width = textWidth(text, LABEL_SIZE_PX) * (strong ? STRONG_FACTOR : 1);
  return Math.min(width, strong ? LONGEST_STRONG_PX : LONGEST_PX);
}

/** The label's text cut to `room` px, and to the longest; empty if nothing legible fits. */
export function fitLabel({ text, strong }: LabelText, room = Infinity): string {
  // A room that was measured for this very text must not cut it for a rounding error.
  const most = Math.min(room, strong ? LONGEST_STRONG_PX : LONGEST_PX) + 1e-6;
  return fitText(text, LABEL_SIZE_PX, most / (strong ? STRONG_FACTOR : 1));
}
