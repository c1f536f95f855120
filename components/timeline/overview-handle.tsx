import { memo, type SVGProps } from 'react';

/** Half of what can be hit, px: a target of 24 px. */
const REACH_PX = 12;
const KNOB_PX = 26;

/** An end of the overview's window. */
export function OverviewHandle({
  x,
  height,
  ...slider
}: SVGProps<SVGGElement> & { readonly x: number; readonly height: number }) {
  return (
    <g {...slider} transform={`translate(${x} 0)`} className="cursor-ew-resize">
      <Knob height={height} />
    </g>
  );
}

const Knob = memo(function Knob({ height }: { readonly height: number }) {
  const middle = height / 2;
  return (
    <>
      <rect x={-REACH_PX} width={2 * REACH_PX} height={height} className="fill-transparent" />
      <rect
        x={-4}
        y={middle - KNOB_PX / 2}
        width={8}
        height={KNOB_PX}
        rx={4}
        className="fill-paper stroke-ink-2"
        strokeWidth="1.5"
      />
      <path d={`M0 ${middle - 5}v10`} className="stroke-ink-2" strokeWidth="1.5" />
    </>
  );
});
