import { LABEL_SIZE_PX } from './metrics';
import type { Arc } from './arcs';
import type { Curve, Point } from './curve';
import { shortCount } from './paint-clusters';

/** Length and half the width of an arrow head, px. */
const HEAD_PX = 6;
const HEAD_HALF_PX = 3.5;

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
          <ArcShape curve={arc.curve} />
          {arc.beyond && <BeyondSign count={arc.eventIds.length} {...arc.beyond} />}
        </g>
      ))}
    </g>
  );
}

export function ArcShape({ curve }: { readonly curve: Curve }) {
  const { from, leaving, arriving, to } = curve;
  return (
    <>
      <path
        d={`M${from.x} ${from.y}C${leaving.x} ${leaving.y} ${arriving.x} ${arriving.y} ${to.x} ${to.y}`}
        fill="none"
        className="stroke-ink-2"
        strokeWidth="1.5"
      />
      <path d={head(arriving, to)} className="fill-ink-2" />
    </>
  );
}

/** A triangle whose point is `to`. */
function head(before: Point, to: Point): string {
  const length = Math.hypot(to.x - before.x, to.y - before.y) || 1;
  const [dx, dy] = [(to.x - before.x) / length, (to.y - before.y) / length];
  const [x, y] = [to.x - dx * HEAD_PX, to.y - dy * HEAD_PX];
  return `M${to.x} ${to.y}L${x - dy * HEAD_HALF_PX} ${y + dx * HEAD_HALF_PX}L${x + dy * HEAD_HALF_PX} ${y - dx * HEAD_HALF_PX}Z`;
}

/** How many related events stand beyond an edge of the view. */
export function BeyondSign({
  side,
  box: { x0, x1, y0, y1 },
  count,
}: NonNullable<Arc['beyond']> & { readonly count: number }) {
  const y = (y0 + y1) / 2;
  const tip = side === 'left' ? x0 + 5 : x1 - 5;
  const back = side === 'left' ? 4 : -4;
  return (
    <>
      <rect
        x={x0}
        y={y0}
        width={x1 - x0}
        height={y1 - y0}
        rx={4}
        className="fill-paper stroke-ink-2"
      />
      <path
        d={`M${tip + back} ${y - 4}L${tip} ${y}L${tip + back} ${y + 4}`}
        fill="none"
        className="stroke-ink-2"
        strokeWidth="1.5"
      />
      <text
        x={(x0 + x1) / 2 + (side === 'left' ? 4 : -4)}
        y={y + 4}
        textAnchor="middle"
        fontSize={LABEL_SIZE_PX}
        className="fill-ink font-semibold"
      >
        {shortCount(count)}
      </text>
    </>
  );
}
