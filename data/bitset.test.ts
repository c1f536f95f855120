import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
  allBits,
  bitsWhere,
  bothBits,
  butBits,
  countBits,
  countBoth,
  hasBit,
  ordinalsOf,
  type Bitset,
} from './bitset';

const sized = fc.integer({ min: 0, max: 200 });
const chosen = fc.func(fc.boolean());
const members = (bits: Bitset) =>
  Array.from({ length: bits.size }, (_, i) => i).filter((i) => hasBit(bits, i));

describe('a bitset', () => {
  it('holds exactly the ordinals that pass, and lists and counts them', () => {
    fc.assert(
      fc.property(sized, chosen, (size, test) => {
        const bits = bitsWhere(size, test);
        const expected = Array.from({ length: size }, (_, i) => i).filter((i) => test(i));
        expect(members(bits)).toEqual(expected);
        expect([...ordinalsOf(bits)]).toEqual(expected);
        expect(countBits(bits)).toBe(expected.length);
      }),
    );
  });

  it('of all has every ordinal and nothing beyond', () => {
    fc.assert(
      fc.property(sized, (size) => {
        expect(countBits(allBits(size))).toBe(size);
        expect([...ordinalsOf(allBits(size))]).toEqual(Array.from({ length: size }, (_, i) => i));
      }),
    );
  });

  it('is intersected and taken out of another as sets are', () => {
    fc.assert(
      fc.property(sized, chosen, chosen, (size, testA, testB) => {
        const [a, b] = [bitsWhere(size, testA), bitsWhere(size, testB)];
        const both = members(a).filter((i) => testB(i));
        expect(members(bothBits(a, b))).toEqual(both);
        expect(countBoth(a, b)).toBe(both.length);
        expect(members(butBits(a, b))).toEqual(members(a).filter((i) => !testB(i)));
      }),
    );
  });
});
