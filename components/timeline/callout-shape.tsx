import { DrawnInk } from './ink/drawn-ink';
import { leaderInk } from './ink/label-ink';
import { LabelShape } from './label-shape';
import { ROW_PX } from './metrics';
import type { Callout } from './scene';

/** A mark's words where there is room for them, and the line that leads there. */
export function CalloutShape({ callout }: { readonly callout: Callout }) {
  const { label, y } = callout;
  return (
    <g data-callout>
      <DrawnInk ink={[leaderInk(callout)]} />
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
