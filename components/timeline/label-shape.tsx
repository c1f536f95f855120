import { DrawnInk } from './ink/drawn-ink';
import { labelInk } from './ink/label-ink';
import type { Label } from './scene';

/** What steps back, as far as `--dimmed` in app/globals.css says. */
export const DIMMED = 'opacity-(--dimmed)';

/** A label's words. */
export function LabelShape({
  label,
  y,
  selected,
  dimmed = false,
}: {
  readonly label: Label;
  readonly y: number;
  readonly selected: boolean;
  readonly dimmed?: boolean;
}) {
  const words = <DrawnInk ink={[labelInk(label, y, { selected })]} />;
  return dimmed ? <g className={DIMMED}>{words}</g> : words;
}
