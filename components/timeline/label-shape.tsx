import { classNames } from '@/components/ui/class-names';

import { LABEL_SIZE_PX } from './metrics';
import type { Label, Mark } from './scene';

/** What steps back stays legible: 0.6 of ink on paper is still above 4.5:1. */
export const DIMMED = 'opacity-60';

/** What a label stands on: paper, the full colour of a bar, or the thin bar of a flag or diamond. */
export type Ground = 'paper' | 'colour' | 'line';

/** What the label of a mark stands on. */
export function groundOf({ label, shape, kind, filled }: Mark): Ground {
  if (!label?.inside || shape !== 'bar' || kind === 'task') return 'paper';
  if (kind === 'meeting') return filled ? 'colour' : 'paper';
  return 'line';
}

/** A label's words. */
export function LabelShape({
  label,
  y,
  selected,
  dimmed = false,
  on = 'paper',
}: {
  readonly label: Label;
  readonly y: number;
  readonly selected: boolean;
  readonly dimmed?: boolean;
  readonly on?: Ground;
}) {
  return (
    <text
      x={label.x}
      y={y + (on === 'line' ? 2 : 4)}
      fontSize={LABEL_SIZE_PX}
      // A halo of paper keeps words legible over rules and bands.
      className={classNames(
        on === 'colour' ? 'fill-paper' : 'fill-ink',
        label.strong ? 'font-semibold' : 'font-medium',
        !label.inside && !selected && 'label-halo',
        dimmed && DIMMED,
      )}
    >
      {label.text}
    </text>
  );
}
