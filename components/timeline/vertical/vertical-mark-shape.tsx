import { BarShape, hasSymbol, SpanShape, Symbol } from '@/components/timeline/mark-shape';

import type { VerticalMark } from './vertical-scene';

/** Swaps x and y: what the other timeline draws along a row is drawn down a column. */
const TRANSPOSED = 'matrix(0 1 1 0 0 0)';

/** A mark's ink, by what draws it along a row; its symbol stays upright. */
export function VerticalMarkShape({ mark }: { readonly mark: VerticalMark }) {
  const { x, half, y0, y1, symbolY, shape } = mark;
  const row = { ...mark, x0: y0, x1: y1, y: x };
  return (
    <>
      <g transform={TRANSPOSED}>
        {mark.ghosts.map((ghost) => (
          <g key={ghost.articleId} className="stroke-warn" fill="none" strokeDasharray="1.5 3">
            <path d={`M${ghost.x0} ${x - half}H${ghost.x1}`} strokeWidth="3" />
            <path d={`M${ghost.x1} ${x - half}V${x}H${y1}`} strokeWidth="1.5" />
          </g>
        ))}
        {shape === 'span' && <SpanShape mark={row} half={half} />}
        {shape === 'bar' && <BarShape mark={row} most={half} />}
      </g>
      {hasSymbol(mark) && <Symbol mark={{ ...mark, symbolX: x, y: symbolY }} />}
    </>
  );
}
