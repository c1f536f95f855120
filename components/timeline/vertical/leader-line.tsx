import type { VerticalLabel } from './vertical-scene';

/** Where a label's first line stands below its upper edge, px: there its leader line ends. */
const FIRST_LINE_PX = 14;

/** From a mark to its label: level over the band, then slanting to where the label had to move. */
export function LeaderLine({
  label: { x, y, from },
  bandPx,
}: {
  readonly label: VerticalLabel;
  readonly bandPx: number;
}) {
  return (
    <path
      d={`M${from.x + 2} ${from.y}H${bandPx + 2}L${x - 3} ${y + FIRST_LINE_PX}H${x}`}
      fill="none"
      className="stroke-ink-3"
      strokeOpacity="0.55"
    />
  );
}
