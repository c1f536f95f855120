import type { Arc } from './arcs';
import { arcInk } from './ink/arc-ink';
import { DrawnInk } from './ink/drawn-ink';

/** The relations of the selected event. They lie under what they join, and catch no pointer. */
export function ArcShapes({
  arcs,
  up = 0,
}: {
  readonly arcs: readonly Arc[];
  /** How far above they are drawn, px. */
  readonly up?: number | undefined;
}) {
  return (
    <g aria-hidden="true" pointerEvents="none" transform={up ? `translate(0 ${-up})` : undefined}>
      {arcs.map((arc) => (
        <g key={arc.key} data-arc={arc.eventIds.length}>
          <DrawnInk ink={arcInk(arc)} />
        </g>
      ))}
    </g>
  );
}
