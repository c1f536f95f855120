import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { intersect, intersects, sameDays } from './intersect';
import { contains, toDay, toMs, toSpan } from './time';

const day = fc.integer({ min: toMs('2023-01-01'), max: toMs('2026-12-31') }).map((ms) => toDay(ms));
const side = fc.option(day);
const bounds = fc
  .tuple(side, side)
  .map(([a, b]) =>
    a !== null && b !== null && a > b ? { earliest: b, latest: a } : { earliest: a, latest: b },
  );

describe('intersecting dates', () => {
  it('"early 2026" with "held by 23 February" is 1 January to 23 February', () => {
    expect(
      intersect([
        { earliest: '2026-01-01', latest: '2026-04-30' },
        { earliest: null, latest: '2026-02-23' },
      ]),
    ).toEqual({ earliest: '2026-01-01', latest: '2026-02-23' });
  });

  it('is commutative', () => {
    fc.assert(
      fc.property(bounds, bounds, (a, b) => {
        expect(intersect([a, b])).toEqual(intersect([b, a]));
      }),
    );
  });

  it('is associative, with emptiness absorbing', () => {
    const pair = (a: ReturnType<typeof intersect>, b: ReturnType<typeof intersect>) =>
      a === null || b === null ? null : intersect([a, b]);
    fc.assert(
      fc.property(bounds, bounds, bounds, (a, b, c) => {
        expect(pair(pair(a, b), c)).toEqual(pair(a, pair(b, c)));
        expect(intersect([a, b, c])).toEqual(pair(pair(a, b), c));
      }),
    );
  });

  it('never widens', () => {
    fc.assert(
      fc.property(fc.array(bounds, { minLength: 1 }), (all) => {
        const common = intersect(all);
        if (common === null) return;
        const span = toSpan(common.earliest, common.latest);
        for (const { earliest, latest } of all) {
          expect(contains(toSpan(earliest, latest), span)).toBe(true);
        }
      }),
    );
  });

  it('of a date with itself changes nothing', () => {
    fc.assert(
      fc.property(bounds, (a) => {
        const common = intersect([a, a]);
        expect(common !== null && sameDays(common, a)).toBe(true);
      }),
    );
  });

  it('is empty exactly when one ends before another begins', () => {
    fc.assert(
      fc.property(bounds, bounds, (a, b) => {
        const apart = (x: typeof a, y: typeof a) =>
          x.latest !== null && y.earliest !== null && x.latest < y.earliest;
        expect(intersects(a, b)).toBe(!apart(a, b) && !apart(b, a));
      }),
    );
  });
});
