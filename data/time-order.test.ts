import fc from 'fast-check';
import { expect, it } from 'vitest';

import { days } from './arbitrary';
import { timeOrder } from './time-order';
import { toSpan } from './time';

const span = fc.oneof(
  { weight: 1, arbitrary: fc.constant({ start: NaN, end: NaN }) },
  {
    weight: 8,
    arbitrary: fc
      .tuple(
        fc.option(days('0001-01-01', '9999-12-31'), { freq: 8 }),
        fc.option(days('0001-01-01', '9999-12-31'), { freq: 8 }),
      )
      .map(([first, last]) => toSpan(first, last)),
  },
);

it('orders by first day, then last day, then as they came, the undated last', () => {
  fc.assert(
    fc.property(fc.array(span, { maxLength: 60 }), (spans) => {
      const key = (ms: number) => (Number.isNaN(ms) ? Number.MAX_VALUE : ms);
      const compare = (a: number, b: number) => (a === b ? 0 : a < b ? -1 : 1);
      const end = (ms: number) => (ms === Infinity ? Number.MAX_VALUE / 2 : key(ms));
      const expected = spans
        .map((_, i) => i)
        .sort(
          (a, b) =>
            compare(key(spans[a]!.start), key(spans[b]!.start)) ||
            compare(end(spans[a]!.end), end(spans[b]!.end)) ||
            a - b,
        );
      const order = timeOrder(
        spans.map(({ start }) => start),
        spans.map(({ end }) => end),
      );
      expect([...order]).toEqual(expected);
    }),
  );
});
