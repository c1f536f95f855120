/** SVG path data as points and curves, px. Reads what ink is made of: M, L, H, V, C, A and Z. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** To a point, straight or by a cubic curve. */
export type Segment = { readonly to: Point; readonly by?: readonly [Point, Point] };

export interface Subpath {
  readonly from: Point;
  readonly segments: readonly Segment[];
  readonly closed: boolean;
}

const COMMANDS = /([MLHVCAZ])([^MLHVCAZ]*)/gi;
const NUMBERS = /-?\d*\.?\d+(?:e[-+]?\d+)?/gi;

/** @throws if the data has a command that ink does not use */
export function parsePath(d: string): readonly Subpath[] {
  const paths: { from: Point; segments: Segment[]; closed: boolean }[] = [];
  let at: Point = { x: 0, y: 0 };
  const add = (segment: Segment) => {
    const last = paths.at(-1);
    if (!last) throw new Error(`a path begins without a point: ${d}`);
    last.segments.push(segment);
    at = segment.to;
  };
  for (const [, command = '', rest = ''] of d.matchAll(COMMANDS)) {
    const numbers = (rest.match(NUMBERS) ?? []).map(Number);
    const origin = command === command.toLowerCase() ? at : { x: 0, y: 0 };
    const upper = command.toUpperCase();
    if (upper === 'Z') {
      const last = paths.at(-1);
      if (last) {
        last.closed = true;
        at = last.from;
      }
      continue;
    }
    const count = COUNTS[upper];
    if (count === undefined) throw new Error(`a path has the command ${command}: ${d}`);
    for (let i = 0; i + count <= numbers.length; i += count) {
      const base = command === command.toLowerCase() ? at : origin;
      const point = (k: number): Point => ({
        x: base.x + (numbers[i + k] ?? 0),
        y: base.y + (numbers[i + k + 1] ?? 0),
      });
      if (upper === 'M' && i === 0) {
        at = point(0);
        paths.push({ from: at, segments: [], closed: false });
      } else if (upper === 'M' || upper === 'L') add({ to: point(0) });
      else if (upper === 'H') add({ to: { x: base.x + (numbers[i] ?? 0), y: at.y } });
      else if (upper === 'V') add({ to: { x: at.x, y: base.y + (numbers[i] ?? 0) } });
      else if (upper === 'C') add({ by: [point(0), point(2)], to: point(4) });
      else {
        for (const segment of halfTurn(at, point(5), (numbers[i + 4] ?? 0) === 1)) add(segment);
      }
    }
  }
  return paths;
}

const COUNTS: { readonly [command: string]: number } = { M: 2, L: 2, H: 1, V: 1, C: 6, A: 7 };

/** How far the handles of a quarter of a circle reach, as a share of its radius. */
const QUARTER = 0.5523;

/** An arc of half a circle, as two cubic curves; ink has no other arcs. */
function halfTurn(from: Point, to: Point, clockwise: boolean): readonly Segment[] {
  const centre = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
  const [rx, ry] = [from.x - centre.x, from.y - centre.y];
  const turn = clockwise ? 1 : -1;
  const top = { x: centre.x - ry * turn, y: centre.y + rx * turn };
  const [tx, ty] = [top.x - centre.x, top.y - centre.y];
  return [
    {
      by: [
        { x: from.x + tx * QUARTER, y: from.y + ty * QUARTER },
        { x: top.x + rx * QUARTER, y: top.y + ry * QUARTER },
      ],
      to: top,
    },
    {
      by: [
        { x: top.x - rx * QUARTER, y: top.y - ry * QUARTER },
        { x: to.x + tx * QUARTER, y: to.y + ty * QUARTER },
      ],
      to,
    },
  ];
}

export function mapPath(path: Subpath, to: (point: Point) => Point): Subpath {
  return {
    ...path,
    from: to(path.from),
    segments: path.segments.map(({ to: end, by }) =>
      by ? { to: to(end), by: [to(by[0]), to(by[1])] } : { to: to(end) },
    ),
  };
}

/** All points of a path, those that curves are drawn towards included. */
export function pointsOf({ from, segments }: Subpath): readonly Point[] {
  return [from, ...segments.flatMap(({ to, by = [] }) => [...by, to])];
}

/** Points of a curve between its ends. */
const SAMPLES = 8;

/** The path by straight lines alone. */
export function flattened({ from, segments, closed }: Subpath): readonly Point[] {
  const points = [from];
  for (const { to, by } of segments) {
    const start = points.at(-1) ?? from;
    if (by) {
      for (let i = 1; i < SAMPLES; i += 1) points.push(onCurve(start, by, to, i / SAMPLES));
    }
    points.push(to);
  }
  return closed ? [...points, from] : points;
}

function onCurve(from: Point, [a, b]: readonly [Point, Point], to: Point, t: number): Point {
  const [u, v] = [1 - t, t];
  const mix = (key: 'x' | 'y') =>
    u ** 3 * from[key] + 3 * u * u * v * a[key] + 3 * u * v * v * b[key] + v ** 3 * to[key];
  return { x: mix('x'), y: mix('y') };
}
