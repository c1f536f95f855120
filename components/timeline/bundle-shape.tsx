import { LABEL_SIZE_PX } from './metrics';
import type { BundleMark } from './scene';

/** Half the height of a bundle's bar, px. */
const HALF = 9;

/** A bundle's ink: a bar with its count, an arrow for its open end, and a sign that it opens. */
export function BundleShape({
  bundle,
  text,
}: {
  readonly bundle: BundleMark;
  readonly text: string;
}) {
  const { x0, x1, y, family, open } = bundle;
  const colour = `var(--${family})`;
  // Joined to its meeting's mark, the bar begins under it.
  const from = bundle.headless ? x0 : x0 - 4;
  const chevron = open
    ? `M${x0 + 6} ${y - 2}l3.5 4l3.5 -4`
    : `M${x0 + 7.5} ${y - 3.5}l4 3.5l-4 3.5`;
  return (
    <>
      <rect x={x0 - 2} y={y - 12} width={x1 - x0 + 4} height={24} className="fill-transparent" />
      <path
        d={`M${from} ${y - HALF}H${x1 - 8}L${x1} ${y}L${x1 - 8} ${y + HALF}H${from}Z`}
        className="fill-paper"
      />
      <path
        d={`M${from} ${y - HALF}H${x1 - 8}L${x1} ${y}L${x1 - 8} ${y + HALF}H${from}Z`}
        fill={colour}
        fillOpacity={open ? 0.28 : 0.14}
        stroke={colour}
        strokeWidth="1.25"
        strokeLinejoin="round"
      />
      <path
        d={chevron}
        fill="none"
        className="stroke-ink"
        strokeWidth="1.5"
        strokeLinecap="round"
      />
      <text x={x0 + 16} y={y + 4} fontSize={LABEL_SIZE_PX} className="fill-ink font-semibold">
        {text}
      </text>
    </>
  );
}
