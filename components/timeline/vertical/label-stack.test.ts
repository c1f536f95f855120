import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { stack } from './label-stack';

const GAP = 4;
const boxes = fc
  .array(
    fc.record({
      wanted: fc.integer({ min: 0, max: 3_000 }),
      height: fc.integer({ min: 20, max: 90 }),
    }),
    {
      maxLength: 40,
    },
  )
  .map((all) => all.sort((a, b) => a.wanted - b.wanted));
const cost = (all: readonly { readonly wanted: number }[], tops: readonly number[]) =>
  all.reduce((sum, { wanted }, i) => sum + (wanted - (tops[i] ?? 0)) ** 2, 0);

describe('a stack of boxes', () => {
  it('keeps their order, and no box touches the next', () => {
    fc.assert(
      fc.property(boxes, (all) => {
        const { tops } = stack(all, GAP, 0, 3_200);
        all.slice(1).forEach((_, i) => {
          const below = (tops[i] ?? 0) + (all[i]?.height ?? 0) + GAP;
          expect(tops[i + 1]).toBeGreaterThanOrEqual(below - 1e-6);
        });
      }),
    );
  });

  it('stands between its ends, if there is room for all', () => {
    fc.assert(
      fc.property(boxes, (all) => {
        const room = all.reduce((sum, { height }) => sum + height + GAP, 0);
        const { tops } = stack(all, GAP, 10, 10 + room);
        all.forEach(({ height }, i) => {
          expect(tops[i]).toBeGreaterThanOrEqual(10 - 1e-6);
          expect((tops[i] ?? 0) + height).toBeLessThanOrEqual(10 + room + 1e-6);
        });
      }),
    );
  });

  it('leaves where it belongs what nobody pushes', () => {
    const { tops, runs } = stack(
      [
        { wanted: 100, height: 40 },
        { wanted: 300, height: 40 },
        { wanted: 310, height: 40 },
      ],
      GAP,
      0,
      1_000,
    );
    expect(tops).toEqual([100, 283, 327]);
    expect(runs).toEqual([0, 1]);
  });

  it('cannot be moved nearer to where the boxes belong', () => {
    fc.assert(
      fc.property(boxes, fc.nat(), fc.integer({ min: -30, max: 30 }), (all, pick, by) => {
        fc.pre(all.length > 0);
        const { tops } = stack(all, GAP, -1e9, 1e9);
        // Any other arrangement without overlaps: one box moved, and what it then pushes.
        const at = pick % all.length;
        const other = [...tops];
        other[at] = (other[at] ?? 0) + by;
        for (let i = at + 1; i < all.length; i += 1) {
          const least = (other[i - 1] ?? 0) + (all[i - 1]?.height ?? 0) + GAP;
          other[i] = Math.max(other[i] ?? 0, least);
        }
        for (let i = at - 1; i >= 0; i -= 1) {
          const most = (other[i + 1] ?? 0) - (all[i]?.height ?? 0) - GAP;
          other[i] = Math.min(other[i] ?? 0, most);
        }
        expect(cost(all, tops)).toBeLessThanOrEqual(cost(all, other) + 1e-3);
      }),
    );
  });

  it('leaves a box that counts for more where it belongs, and the others make room', () => {
    fc.assert(
      fc.property(boxes, fc.nat(), (all, pick) => {
        fc.pre(all.length > 0);
        const at = pick % all.length;
        const weighed = all.map((one, i) => ({ ...one, weight: i === at ? 1e6 : 1 }));
        const { tops } = stack(weighed, GAP, -1e5, 1e5);
        expect(Math.abs((tops[at] ?? 0) - (all[at]?.wanted ?? 0))).toBeLessThan(1);
      }),
    );
  });
});
