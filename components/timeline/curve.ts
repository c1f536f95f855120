/** Curves between two boxes that run through as little as possible. */
import type { Box, Obstacles } from './obstacles';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A cubic curve, px. */
export interface Curve {
  readonly from: Point;
  readonly leaving: Point;
  readonly arriving: Point;
  readonly to: Point;
}

/** Where curves may begin and end: a box, and the place in it that stands for it. */
export interface Site {
  readonly key: string;
  readonly box: Box;
  readonly x: number;
}

interface Gate extends Point {
  readonly dx: -1 | 0 | 1;
  readonly dy: -1 | 0 | 1;
}

const SAMPLES = 20;
/** A curve bends out by one of these shares of the distance, within bounds in px. */
const BENDS = [0.4, 0.2, 0.7];
const LEAST_BEND_PX = 16;
const MOST_BEND_PX = 160;

/** The middle of each side of a site. */
function gates({ box: { x0, x1, y0, y1 }, x }: Site): readonly Gate[] {
  const [middleX, middleY] = [Math.min(Math.max(x, x0), x1), (y0 + y1) / 2];
  return [
    { x: x0, y: middleY, dx: -1, dy: 0 },
    { x: x1, y: middleY, dx: 1, dy: 0 },
    { x: middleX, y: y0, dx: 0, dy: -1 },
    { x: middleX, y: y1, dx: 0, dy: 1 },
  ];
}

/** The curve from one site to another that crosses least, and of those the shortest. */
export function curveBetween(from: Site, to: Site, taken: Obstacles, plot: Box): Curve {
  let [best, least]: [Curve | null, number] = [null, Infinity];
  for (const start of gates(from)) {
    for (const end of gates(to)) {
      for (const share of BENDS) {
        const curve = bent(start, end, share);
        const cost = costOf(curve, taken, plot);
        if (cost < least) [best, least] = [curve, cost];
      }
    }
  }
  const middle = ({ box }: Site): Point => ({ x: box.x1, y: (box.y0 + box.y1) / 2 });
  return (
    best ?? { from: middle(from), leaving: middle(from), arriving: middle(to), to: middle(to) }
  );
}

function bent(start: Gate, end: Gate, share: number): Curve {
  const distance = Math.hypot(end.x - start.x, end.y - start.y);
  const bend = Math.min(Math.max(distance * share, LEAST_BEND_PX), MOST_BEND_PX);
  return {
    from: { x: start.x, y: start.y },
    leaving: { x: start.x + start.dx * bend, y: start.y + start.dy * bend },
    arriving: { x: end.x + end.dx * bend, y: end.y + end.dy * bend },
    to: { x: end.x, y: end.y },
  };
}

/** px of length for each place where a curve runs through something. */
const HIT_PX = 200;

function costOf(curve: Curve, taken: Obstacles, plot: Box): number {
  let [length, hits] = [0, 0];
  let last = curve.from;
  for (let i = 1; i <= SAMPLES; i += 1) {
    const point = pointOn(curve, i / SAMPLES);
    length += Math.hypot(point.x - last.x, point.y - last.y);
    const { x, y } = point;
    const isOutside = x < plot.x0 || x > plot.x1 || y < plot.y0 || y > plot.y1;
    if (i < SAMPLES && (isOutside || taken.holds(x, y))) hits += 1;
    last = point;
  }
  return length + hits * HIT_PX;
}

/** `t` runs from 0 to 1. */
export function pointOn({ from, leaving, arriving, to }: Curve, t: number): Point {
  const s = 1 - t;
  const [a, b, c, d] = [s * s * s, 3 * s * s * t, 3 * s * t * t, t * t * t];
  return {
    x: a * from.x + b * leaving.x + c * arriving.x + d * to.x,
    y: a * from.y + b * leaving.y + c * arriving.y + d * to.y,
  };
}
