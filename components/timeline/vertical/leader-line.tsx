import type { VerticalLabel } from './vertical-scene';
import { GAP_PX, INDENT_PX } from './vertical-metrics';

/** Where a label's first line stands below its upper edge, px: there its leader line ends. */
const FIRST_LINE_PX = 14;
/** What runs along a bundle's tasks stands so far within it, px. */
const RAIL_PX = 2;

/** From a mark to its label: level over the band, then slanting to where the label had to move. */
export function LeaderLine({
  label,
  bandPx,
}: {
  readonly label: VerticalLabel;
  readonly bandPx: number;
}) {
  const { x, y, height, from } = label;
  return (
    <path
      d={
        label.is === 'event' && label.viaBundle
          ? `M${x - INDENT_PX + RAIL_PX} ${y - GAP_PX}V${y + height}`
          : `M${from.x + 2} ${from.y}H${bandPx + 2}L${x - 3} ${y + FIRST_LINE_PX}H${x}`
      }
      fill="none"
      className="stroke-ink-3"
      strokeOpacity="0.55"
    />
  );
}
