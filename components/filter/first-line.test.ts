import fc from 'fast-check';
import { expect, it } from 'vitest';

import { firstLine } from './first-line';

const [GAP, LEAST] = [4, 112];
const widths = fc.array(fc.double({ min: 24, max: 400, noNaN: true }), { maxLength: 12 });

it('a line holds its items, and one more cut where enough of it can be read', () => {
  expect(firstLine([], 300, GAP, LEAST)).toEqual({ shown: 0, cut: null });
  expect(firstLine([100, 196], 300, GAP, LEAST)).toEqual({ shown: 2, cut: null });
  expect(firstLine([100, 300, 50], 300, GAP, LEAST)).toEqual({ shown: 2, cut: 196 });
  expect(firstLine([184, 300], 300, GAP, LEAST)).toEqual({ shown: 2, cut: 112 });
  expect(firstLine([185, 300], 300, GAP, LEAST)).toEqual({ shown: 1, cut: null });
  expect(firstLine([300], 111, GAP, LEAST)).toEqual({ shown: 0, cut: null });
});

it('is never wider than its room, and leaves none where another item could be read', () => {
  fc.assert(
    fc.property(widths, fc.double({ min: 0, max: 1_500, noNaN: true }), (all, room) => {
      const { shown, cut } = firstLine(all, room, GAP, LEAST);
      const own = all.slice(0, shown);
      if (cut !== null) {
        expect(cut).toBeGreaterThanOrEqual(LEAST);
        expect(cut).toBeLessThan(own.pop() ?? 0);
        own.push(cut);
      }
      const used = own.reduce((sum, width) => sum + width, 0) + GAP * Math.max(0, shown - 1);
      expect(used).toBeLessThanOrEqual(room + 1e-6);
      if (shown < all.length) {
        const left = room - used - (shown > 0 ? GAP : 0);
        expect(left).toBeLessThan(LEAST);
        expect(left).toBeLessThan(all[shown] ?? 0);
      }
    }),
  );
});
