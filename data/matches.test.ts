import fc from 'fast-check';
import { expect, it } from 'vitest';

import { findMatches, markMatches } from './matches';
import { parseSearch } from './search-query';
import { foldText } from './text';

const marked = (text: string, q: string) =>
  markMatches(text, parseSearch(q))
    .map(({ text: part, isMatch }) => (isMatch ? `[${part}]` : part))
    .join('');

it.each([
  ['Tổng Bí thư Tô Lâm làm việc', 'to lam', 'Tổng Bí thư [Tô Lâm] làm việc'],
  ['làm việc ở Tokyo', 'to lam', '[làm] việc ở [To]kyo'],
  ['The historic tour', 'to', 'The historic [to]ur'],
  ['The historic day', 'to', 'The his[to]ric day'],
  ['ĐẠI HỘI Đảng', 'đai', '[ĐẠI] HỘI Đảng'],
  ['anan', 'ana', '[ana]n'],
  ['Hà Nội', 'xyz', 'Hà Nội'],
  ['Hà Nội', ' ', 'Hà Nội'],
])('in %j, %j matches %j', (text, q, expected) => {
  expect(marked(text, q)).toBe(expected);
  expect(marked(text.normalize('NFD'), q.normalize('NFD')).normalize('NFC')).toBe(expected);
});

const letters = fc.string({
  unit: fc.constantFrom(
    'a',
    'á',
    'A',
    'd',
    'Đ',
    'ệ',
    'e\u0323\u0302',
    ' ',
    '-',
    '🎉',
    '\u0301',
    'ΑΣ',
  ),
  maxLength: 30,
});
const anything = fc.oneof(letters, fc.string({ unit: 'binary', maxLength: 30 }));

it('what matches is there, in order, apart, and holds a whole word of the search', () => {
  fc.assert(
    fc.property(anything, anything, (text, q) => {
      const query = parseSearch(q);
      const matches = findMatches(text, query);
      const isFound = query.words.some((word) => foldText(text).includes(word));
      expect(matches.length > 0).toBe(isFound);
      let end = 0;
      for (const match of matches) {
        expect(match.start).toBeGreaterThanOrEqual(end);
        expect(match.end).toBeGreaterThan(match.start);
        const folded = foldText(text.slice(match.start, match.end));
        expect(query.words.some((word) => folded.includes(word))).toBe(true);
        // A mark that stands behind belongs to the match, and none is left without its letter.
        expect(text.slice(match.end)).not.toMatch(/^\p{M}/u);
        ({ end } = match);
      }
    }),
    { numRuns: 500 },
  );
});

it('a marked text is the text', () => {
  fc.assert(
    fc.property(anything, anything, (text, q) => {
      const parts = markMatches(text, parseSearch(q));
      expect(parts.map((part) => part.text).join('')).toBe(text);
      expect(parts.every((part) => part.text !== '')).toBe(true);
    }),
  );
});

it('the same letters match, composed or not', () => {
  fc.assert(
    fc.property(letters, letters, (text, q) => {
      const found = (form: 'NFC' | 'NFD') => {
        const own = text.normalize(form);
        return findMatches(own, parseSearch(q.normalize(form))).map(({ start, end }) =>
          own.slice(start, end).normalize('NFC'),
        );
      };
      expect(found('NFC')).toEqual(found('NFD'));
    }),
  );
});
