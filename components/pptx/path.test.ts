import { expect, test } from 'vitest';

import { KIND_PATHS } from '@/components/ui/kind-glyph';
import { KINDS } from '@/data/vocabulary';

import { boxOf, clipLine, clipPolygon } from './clip';
import { flattened, parsePath } from './path';

test('every kind’s symbol is read, and stands within its box of 16 px', () => {
  for (const kind of KINDS) {
    const [path] = parsePath(KIND_PATHS[kind]);
    expect(path?.closed).toBe(true);
    const { x0, y0, x1, y1 } = boxOf(path ? flattened(path) : []);
    expect(Math.min(x0, y0)).toBeGreaterThanOrEqual(-8);
    expect(Math.max(x1, y1)).toBeLessThanOrEqual(8);
    expect(x1 - x0).toBeGreaterThan(10);
  }
});

test('a circle made of two arcs is round', () => {
  const [circle] = parsePath(KIND_PATHS.meeting);
  for (const { x, y } of circle ? flattened(circle) : []) {
    expect(Math.hypot(x, y)).toBeCloseTo(5.5, 1);
  }
});

test('relative and absolute commands lead to the same points', () => {
  expect(parsePath('M1 1l2 0l0 3Z')).toEqual(parsePath('M1 1H3V4Z'));
});

test('what reaches out of a box is cut at its edge', () => {
  const box = { x0: 0, y0: 0, x1: 10, y1: 10 };
  const square = flattened(
    parsePath('M-5 2H15V8H-5Z')[0] ?? { from: { x: 0, y: 0 }, segments: [], closed: false },
  );
  expect(boxOf(clipPolygon(square, box))).toEqual({ x0: 0, y0: 2, x1: 10, y1: 8 });
  expect(
    clipLine(
      [
        { x: -5, y: 5 },
        { x: 15, y: 5 },
      ],
      box,
    ),
  ).toEqual([
    [
      { x: 0, y: 5 },
      { x: 10, y: 5 },
    ],
  ]);
  expect(
    clipLine(
      [
        { x: -5, y: 5 },
        { x: -1, y: 5 },
      ],
      box,
    ),
  ).toEqual([]);
});
