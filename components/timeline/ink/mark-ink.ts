/** The ink of marks. Shape tells the kind, hue the family, outline how sure the date is. */
import type { Mark } from '@/components/timeline/scene';
import { KIND_PATHS } from '@/components/ui/kind-glyph';
import type { Kind } from '@/data/vocabulary';

import type { Fade } from './fade';
import type { Fill, Ink, PathInk, RectInk, Stroke } from './ink';

/** Half the height of a bar, px. */
const BAR: { readonly [K in Kind]: number } = { meeting: 9, congress: 2, task: 8, milestone: 2 };
/** Half the height of the outline of an uncertain date, px. */
const SPAN = 9;
/** How far below the middle of its row a rival date stands, px. */
const GHOST = 9;
const GHOST_DASH = [1.5, 3];

type SymbolSite = Pick<Mark, 'kind' | 'family' | 'filled' | 'shape' | 'symbolX' | 'y'>;
type BarSite = Pick<Mark, 'kind' | 'family' | 'filled' | 'x0' | 'x1' | 'y' | 'end'>;
type SpanSite = Pick<Mark, 'family' | 'x0' | 'x1' | 'y' | 'start' | 'end' | 'modifier'>;

/** All of a mark but its words. */
export function markInk(mark: Mark): readonly Ink[] {
  return [
    ...ghostInk(mark, GHOST),
    ...(mark.shape === 'span' ? spanInk(mark) : []),
    ...(mark.shape === 'bar' ? barInk(mark) : []),
    ...(hasSymbol(mark) ? [symbolInk(mark)] : []),
  ];
}

/** The end of an open bar is its arrow, and a long meeting is a rounded bar: neither has a symbol. */
export function hasSymbol(mark: Pick<Mark, 'kind' | 'shape'>): boolean {
  return mark.shape !== 'bar' || mark.kind === 'congress' || mark.kind === 'milestone';
}

/** @param aside how far from the middle of the row they stand, px */
export function ghostInk(
  { ghosts, x1, y }: Pick<Mark, 'ghosts' | 'x1' | 'y'>,
  aside: number,
): readonly Ink[] {
  const stroke = (width: number): Stroke => ({ colour: 'warn', width, dash: GHOST_DASH });
  return ghosts.flatMap((ghost): readonly Ink[] => [
    { type: 'path', d: `M${ghost.x0} ${y + aside}H${ghost.x1}`, stroke: stroke(3) },
    { type: 'path', d: `M${ghost.x1} ${y + aside}V${y}H${x1}`, stroke: stroke(1.5) },
  ]);
}

/** The kind's symbol, upright wherever it stands. */
export function symbolInk(mark: SymbolSite): PathInk {
  const { kind, family, filled, shape, symbolX, y } = mark;
  // A flag stands on its pole at the first day.
  const stands = kind === 'congress' && shape === 'bar';
  return {
    type: 'path',
    d: KIND_PATHS[kind],
    at: {
      x: symbolX + (stands ? 5 : 0),
      y: y + (stands ? -1 : 0),
      scale: shape === 'span' ? 0.8 : 1,
    },
    fill: { colour: filled ? family : 'paper' },
    stroke: { colour: family, width: 1.75, join: 'round' },
  };
}

/** @param most half of the height that it may have, px */
export function barInk(
  { kind, family, filled, x0, x1, y, end }: BarSite,
  most = Infinity,
): readonly Ink[] {
  const half = Math.min(BAR[kind], most);
  if (kind === 'task') {
    const fill: Fill =
      end === 'open'
        ? { colour: family, fade: 'open', opacity: 0.8 }
        : { colour: family, opacity: 0.45 };
    const edge: Stroke = { colour: family, width: 2.5 };
    return [
      { ...box(x0, x1, y, half), fill },
      { type: 'path', d: `M${x0} ${y - half - 1}V${y + half + 1}`, stroke: edge },
      end === 'open'
        ? arrowInk(family, x1, y, -1)
        : { type: 'path', d: `M${x1} ${y - half - 2}V${y + half + 2}`, stroke: edge },
    ];
  }
  return [
    {
      type: 'rect',
      x: x0,
      // Flag and diamond stand on their bar, so that a label has room above it.
      y: kind === 'meeting' ? y - half : y + Math.min(6, most),
      width: x1 - x0,
      height: 2 * half,
      radius: kind === 'meeting' ? half : 1,
      fill: { colour: filled ? family : 'paper' },
      stroke: { colour: family, width: 1.5 },
    },
  ];
}

/** @param half of its height, px */
export function spanInk(
  { family, x0, x1, y, start, end, modifier }: SpanSite,
  half = SPAN,
): readonly Ink[] {
  const fade: Fade | null =
    modifier ?? (end === 'open' ? 'open' : start === 'open' ? 'opening' : null);
  const edge = (x: number): Ink => ({
    type: 'path',
    d: `M${x} ${y - half}V${y + half}`,
    stroke: { colour: family, width: 2.5 },
  });
  const hasOutline = fade !== 'open' && fade !== 'opening';
  const outline: Ink = {
    ...box(x0, x1, y, half),
    stroke: { colour: family, width: 1.25, dash: [4, 3] },
  };
  return [
    {
      ...box(x0, x1, y, half),
      fill: fade ? { colour: family, fade, opacity: 0.45 } : { colour: family, opacity: 0.12 },
    },
    // What has no end has no outline either: only a bound is known.
    ...(hasOutline ? [outline] : []),
    // The known side of "before" and "after" is a hard edge.
    ...(start === 'open' ? [edge(x1)] : []),
    ...(end === 'open' ? [edge(x0)] : []),
    ...(start === 'open' ? [arrowInk(family, x0, y, 1)] : []),
    ...(end === 'open' ? [arrowInk(family, x1, y, -1)] : []),
  ];
}

/** The head of an arrow at x, its point outwards; `inwards` is the way to its shaft. */
function arrowInk(family: Mark['family'], x: number, y: number, inwards: 1 | -1): Ink {
  const [back, tip] = [x + 6 * inwards, x + inwards];
  return {
    type: 'path',
    d: `M${back} ${y - 4.5}L${tip} ${y}L${back} ${y + 4.5}`,
    stroke: { colour: family, width: 1.75 },
  };
}

function box(x0: number, x1: number, y: number, half: number): RectInk {
  return { type: 'rect', x: x0, y: y - half, width: x1 - x0, height: 2 * half };
}
