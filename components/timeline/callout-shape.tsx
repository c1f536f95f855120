import { LabelShape } from './label-shape';
import { ROW_PX } from './metrics';
import type { Callout } from './scene';

/** A mark's words where there is room for them, and the line that leads there. */
export function CalloutShape({ callout: { label, y, leader } }: { readonly callout: Callout }) {
  const { x0, y0, x1, y1 } = leader;
  return (
    <g data-callout>
      <path d={`M${x0} ${y0}L${x1} ${y1}`} className="stroke-ink-2" />
      {/* The words are pressed like the mark. */}
      <rect
        x={label.x}
        y={y - ROW_PX / 2}
        width={label.width}
        height={ROW_PX}
        className="fill-transparent"
      />
      <LabelShape label={label} y={y} selected={false} />
    </g>
  );
}
