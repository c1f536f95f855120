import fc from 'fast-check';
import { expect, test } from 'vitest';

import { textWidth } from '@/components/timeline/text-width';

import { linesOf } from './lines';

const OPTIONS = { size: 12, width: 120, most: 3 };

test('a text is wrapped between words', () => {
  expect(linesOf('one two three four five six', { ...OPTIONS, width: 60 })).toEqual([
    'one two',
    'three four',
    'five six',
  ]);
});

test('what has no room is cut with an ellipsis', () => {
  const lines = linesOf('word '.repeat(400), OPTIONS);
  expect(lines).toHaveLength(3);
  expect(lines.at(-1)).toMatch(/…$/);
});

test('no line is wider than its room, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
      const lines = linesOf(text, OPTIONS);
      expect(lines.length).toBeLessThanOrEqual(3);
      for (const line of lines) {
        if ([...line].length > 1) expect(textWidth(line, 12)).toBeLessThanOrEqual(120.01);
      }
    }),
  );
});
