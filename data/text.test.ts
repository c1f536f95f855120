import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
  codePointLength,
  findPhrase,
  foldedWords,
  foldText,
  sliceCodePoints,
  toCodePointIndex,
  toUnitIndex,
  wordCount,
} from './text';

describe('folding', () => {
  it.each([
    ['Lương Cường', 'luong cuong'],
    ['Đại hội Đảng', 'dai hoi dang'],
    ['Nguyễn Phú Trọng'.normalize('NFD'), 'nguyen phu trong'],
    ['THỨ SÁU', 'thu sau'],
  ])('%s is found as %s', (text, folded) => expect(foldText(text)).toBe(folded));

  it('folds each letter by itself, whatever stands beside it', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom('Σ', 'ς', 'a', ' ', 'İ', 'Đ', '\u0323', '\u0302', '한') }),
    );
    fc.assert(
      fc.property(text, (whole) => {
        expect([...whole].map(foldText).join('')).toBe(foldText(whole));
        expect(foldText(whole.normalize('NFD'))).toBe(foldText(whole));
      }),
    );
  });

  it('drops punctuation from words', () => {
    expect(foldedWords('“Sáng 23/2, Văn phòng…”')).toEqual(['sang', '23', '2', 'van', 'phong']);
  });
});

it('words are what white space separates', () => {
  expect(wordCount(' one  two\nthree ')).toBe(3);
  expect(wordCount('')).toBe(0);
});

describe('positions', () => {
  it('count code points, not UTF-16 units', () => {
    expect(codePointLength('a🎉b')).toBe(3);
    expect(sliceCodePoints('a🎉bc', 2, 4)).toBe('bc');
    expect(findPhrase('🎉x🎉x', 'x')).toEqual([1, 3]);
    expect(findPhrase('aaa', 'aa')).toEqual([0, 1]);
    expect(findPhrase('abc', '')).toEqual([]);
  });

  it('count each half of a broken pair by itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', '\ud83c', '\udf89') }), (text) => {
        expect(codePointLength(text)).toBe([...text].length);
      }),
    );
  });

  it('of every phrase lead back to it', () => {
    const text = fc.string({ unit: 'grapheme' });
    fc.assert(
      fc.property(text, text, text, (before, phrase, after) => {
        fc.pre(phrase !== '');
        const whole = before + phrase + after;
        const at = codePointLength(before);
        expect(findPhrase(whole, phrase)).toContain(at);
        expect(sliceCodePoints(whole, at, at + codePointLength(phrase))).toBe(phrase);
        expect(toCodePointIndex(whole, toUnitIndex(whole, at))).toBe(at);
      }),
    );
  });
});
