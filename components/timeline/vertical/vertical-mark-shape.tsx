import { DrawnInk } from '@/components/timeline/ink/drawn-ink';
import {
  barInk,
  ghostInk,
  hasSymbol,
  spanInk,
  symbolInk,
} from '@/components/timeline/ink/mark-ink';

import { TRANSPOSED } from './transposed';
import type { VerticalMark } from './vertical-scene';

/** A mark's ink, by what draws it along a row; its symbol stays upright. */
export function VerticalMarkShape({ mark }: { readonly mark: VerticalMark }) {
  const { x, half, y0, y1, symbolY, shape } = mark;
  const row = { ...mark, x0: y0, x1: y1, y: x };
  return (
    <>
      <g transform={TRANSPOSED}>
        <DrawnInk
          ink={[
            ...ghostInk(row, -half),
            ...(shape === 'span' ? spanInk(row, half) : []),
            ...(shape === 'bar' ? barInk(row, half) : []),
          ]}
        />
      </g>
      {hasSymbol(mark) && <DrawnInk ink={[symbolInk({ ...mark, symbolX: x, y: symbolY })]} />}
    </>
  );
}
