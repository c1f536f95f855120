import { LABEL_SIZE_PX } from './metrics';
import { fitText, textWidth } from './text-width';

/** What a label says, before it is known where it stands. */
export interface LabelText {
  readonly text: string;
  /** What stands at its end however it is cut: whose date it is must not be lost. */
  readonly sign?: string;
  /** Set in semibold. */
  readonly strong: boolean;
}

/** Longest label in px: room for a congress's title of some 70 letters, and its date. */
export const LONGEST_PX = 640;
/** A label is cut to no less than this, px, before it is left out. */
export const SHORT_LABEL_PX = 140;
/** Semibold is up to 4 % wider than the medium weight that `textWidth` knows. */
const STRONG_FACTOR = 1.04;

/** Width of the label in px, cut to the longest. */
export function labelWidth(label: LabelText): number {
  const factor = widening(label);
  return Math.min(textWidth(`${label.text}${ending(label)}`, LABEL_SIZE_PX) * factor, LONGEST_PX);
}

/** The label's words cut to `room` px, and to the longest; empty if nothing legible fits. */
export function fitLabel(label: LabelText, room = Infinity): string {
  const factor = widening(label);
  const end = ending(label);
  // A room that was measured for this very text must not cut it for a rounding error.
  const most = (Math.min(room, LONGEST_PX) + 1e-6) / factor - textWidth(end, LABEL_SIZE_PX);
  const text = fitText(label.text, LABEL_SIZE_PX, most);
  return text === '' ? '' : text + end;
}

function ending({ sign }: LabelText): string {
  return sign ? ` ${sign}` : '';
}

function widening({ strong }: LabelText): number {
  return strong ? STRONG_FACTOR : 1;
}
