import fc from 'fast-check';
import { expect, it } from 'vitest';

import { distinct } from './distinct';

it('keeps each value once, in the order in which they came first', () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 20 }), { maxLength: 40 }), (values) => {
      expect(distinct(values)).toEqual([...new Set(values)]);
    }),
  );
});
