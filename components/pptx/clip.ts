/** What of a shape stands in a box: a slide cannot hide what reaches out of the plot. */
import type { Point } from './path';

export interface Box {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

export function boxOf(points: readonly Point[]): Box {
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  return { x0: Math.min(...xs), y0: Math.min(...ys), x1: Math.max(...xs), y1: Math.max(...ys) };
}

export function isInside(box: Box, around: Box): boolean {
  return box.x0 >= around.x0 && box.x1 <= around.x1 && box.y0 >= around.y0 && box.y1 <= around.y1;
}

export function isOutside(box: Box, around: Box): boolean {
  return box.x1 < around.x0 || box.x0 > around.x1 || box.y1 < around.y0 || box.y0 > around.y1;
}

export function bothBoxes(a: Box, b: Box): Box {
  return {
    x0: Math.max(a.x0, b.x0),
    y0: Math.max(a.y0, b.y0),
    x1: Math.min(a.x1, b.x1),
    y1: Math.min(a.y1, b.y1),
  };
}

type Side = (point: Point) => number;

/** Positive within. */
const sidesOf = ({ x0, y0, x1, y1 }: Box): readonly Side[] => [
  ({ x }) => x - x0,
  ({ x }) => x1 - x,
  ({ y }) => y - y0,
  ({ y }) => y1 - y,
];

/** The part of a filled polygon within a box (Sutherland and Hodgman 1974). */
export function clipPolygon(points: readonly Point[], box: Box): readonly Point[] {
  return sidesOf(box).reduce<readonly Point[]>((kept, side) => {
    return kept.flatMap((point, i) => {
      const before = kept.at(i - 1) ?? point;
      const isIn = side(point) >= 0;
      const crosses = isIn !== side(before) >= 0;
      return [...(crosses ? [crossing(before, point, side)] : []), ...(isIn ? [point] : [])];
    });
  }, points);
}

/** The parts of a line through points within a box. */
export function clipLine(points: readonly Point[], box: Box): readonly (readonly Point[])[] {
  const parts: Point[][] = [];
  for (let i = 1; i < points.length; i += 1) {
    const [from, to] = [points[i - 1], points[i]];
    const kept = from && to ? clipSegment(from, to, box) : null;
    if (!kept) continue;
    const last = parts.at(-1);
    const end = last?.at(-1);
    if (last && end && end.x === kept[0].x && end.y === kept[0].y) last.push(kept[1]);
    else parts.push([...kept]);
  }
  return parts;
}

function clipSegment(from: Point, to: Point, box: Box): readonly [Point, Point] | null {
  let [a, b] = [from, to];
  for (const side of sidesOf(box)) {
    const [inA, inB] = [side(a) >= 0, side(b) >= 0];
    if (!inA && !inB) return null;
    if (!inA) a = crossing(a, b, side);
    else if (!inB) b = crossing(a, b, side);
  }
  return [a, b];
}

function crossing(a: Point, b: Point, side: Side): Point {
  const t = side(a) / (side(a) - side(b));
  return { x: a.x + (b.x - a.x) * t, y: a.y + (b.y - a.y) * t };
}
