import { LABEL_SIZE_PX } from '@/components/timeline/metrics';
import type { Callout, Label, Mark } from '@/components/timeline/scene';

import type { Ink, TextInk } from './ink';

/** What a label stands on: paper, the full colour of a bar, or the thin bar of a flag or diamond. */
export type Ground = 'paper' | 'colour' | 'line';

/** What the label of a mark stands on. */
export function groundOf({ label, shape, kind, filled }: Mark): Ground {
  if (!label?.inside || shape !== 'bar' || kind === 'task') return 'paper';
  if (kind === 'meeting') return filled ? 'colour' : 'paper';
  return 'line';
}

/** A label's words. */
export function labelInk(
  label: Label,
  y: number,
  { selected = false, on = 'paper' }: { readonly selected?: boolean; readonly on?: Ground } = {},
): TextInk {
  return {
    type: 'text',
    text: label.text,
    x: label.x,
    y: y + (on === 'line' ? 2 : 4),
    size: LABEL_SIZE_PX,
    weight: label.strong ? 600 : 500,
    colour: on === 'colour' ? 'paper' : 'ink',
    halo: !label.inside && !selected,
  };
}

/** The line from a mark to its words elsewhere. */
export function leaderInk({ leader: { x0, y0, x1, y1 } }: Callout): Ink {
  return { type: 'path', d: `M${x0} ${y0}L${x1} ${y1}`, stroke: { colour: 'ink-2', width: 1 } };
}
