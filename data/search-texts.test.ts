import fc from 'fast-check';
import { expect, it } from 'vitest';

import { ordinalsOf } from './bitset';
import { SearchTexts } from './search-texts';

/** As an index makes them, in blocks of a few events. */
function textsOf(texts: readonly string[], blockSize: number): SearchTexts {
  const blocks = [];
  for (let first = 0; first < texts.length; first += blockSize) {
    const own = texts.slice(first, first + blockSize);
    const ends = own.map((_, i) => own.slice(0, i + 1).join('\n').length + 1);
    const offsets = Uint32Array.from([0, ...ends]);
    blocks.push({
      size: own.length,
      make: () => ({ text: own.map((t) => `${t}\n`).join(''), offsets }),
    });
  }
  return new SearchTexts(texts.length, blocks);
}

const text = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\f'), maxLength: 8 });
const words = fc.array(fc.string({ unit: fc.constantFrom('a', 'b'), minLength: 1, maxLength: 3 }), {
  minLength: 1,
  maxLength: 3,
});

it('finds what holds every word, however the texts are cut into blocks', () => {
  fc.assert(
    fc.property(fc.array(text), words, fc.integer({ min: 1, max: 4 }), (texts, asked, size) => {
      const index = textsOf(texts, size);
      const expected = texts.flatMap((own, i) => (asked.every((w) => own.includes(w)) ? [i] : []));
      expect([...ordinalsOf(index.find(asked))]).toEqual(expected);
      // What is kept from the first time says the same.
      expect([...ordinalsOf(index.find(asked))]).toEqual(expected);
      for (const ordinal of expected) {
        const sections = (texts[ordinal] ?? '').split('\f');
        const needed = sections.findIndex((_, last) =>
          asked.every((word) =>
            sections.slice(0, last + 1).some((section) => section.includes(word)),
          ),
        );
        expect(
          index.sectionsNeeded(
            ordinal,
            asked.map((word) => [word]),
          ),
        ).toBe(needed + 1);
      }
    }),
  );
});

it('is searched block by block, and then has the answer at hand', () => {
  const index = textsOf(['a', 'b', 'ab', 'bc', 'c'], 2);
  const asked = [['b'], ['a', 'c']];
  expect(index.knows(asked)).toBe(false);
  // Three blocks for the word with one spelling, and for either spelling of the other.
  expect([...index.findInSteps(asked)]).toHaveLength(9);
  expect(index.knows(asked)).toBe(true);
  expect([...ordinalsOf(index.findSpelt(asked))]).toEqual([2, 3]);
  expect([...index.findInSteps(asked)]).toEqual([]);
});

it('of few events needs no steps', () => {
  expect(textsOf(['a', 'b'], 2).knows([['b']])).toBe(true);
});

it('is prepared block by block, and then finds the same', () => {
  const index = textsOf(['a', 'b', 'ab', 'b'], 2);
  expect([...index.prepare()]).toHaveLength(2);
  expect([...ordinalsOf(index.find(['b']))]).toEqual([1, 2, 3]);
});
