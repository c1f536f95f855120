import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { barHeight, highest, rowPaths } from './overview-bars';

const count = fc.double({ min: 0, max: 1e6, noNaN: true });

describe('a bar of the overview', () => {
  it('is nothing for nothing, seen for a trace and for one event, and never leaves its row', () => {
    fc.assert(
      fc.property(count, count, (n, most) => {
        const height = barHeight(n, most, 10);
        expect(height).toBeLessThanOrEqual(10);
        if (n === 0) expect(height).toBe(0);
        else expect(height).toBeGreaterThanOrEqual(n < 1 ? 1 : 4);
      }),
    );
    expect(barHeight(1, 1, 10)).toBe(4);
    expect(barHeight(1, 40_000, 10)).toBe(4);
    expect(barHeight(40_000, 40_000, 10)).toBe(10);
  });

  it('is never lower for more events', () => {
    fc.assert(
      fc.property(count, count, count, (a, b, most) => {
        const [less, more] = [Math.min(a, b), Math.max(a, b)];
        expect(barHeight(less, most, 10)).toBeLessThanOrEqual(barHeight(more, most, 10));
      }),
    );
  });

  it('stands on the base of its row in its column; empty columns have none', () => {
    expect(rowPaths(Float64Array.of(0, 1, 0, 5), 5, 10, 12)).toEqual({
      bars: 'M5 12v-4.0h4v4.0zM15 12v-10.0h4v10.0z',
      traces: '',
    });
  });

  it('is a trace, joined to its neighbours, where an event only may lie', () => {
    expect(rowPaths(Float64Array.of(0.5, 0.1, 1.2), 5, 10, 12)).toEqual({
      bars: expect.stringMatching(/^M10 12v-[^M]*$/),
      traces: 'M0 12v-2.0h5v2.0zM5 12v-1.0h5v1.0z',
    });
  });

  it('is measured by the highest of all rows', () => {
    expect(highest([Float64Array.of(1, 4), Float64Array.of(7, 2)])).toBe(7);
    expect(highest([])).toBe(0);
  });
});
