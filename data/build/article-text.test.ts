import { describe, expect, it } from 'vitest';

import { MAX_ARTICLE_BYTES } from '../read/limits';
import { cleanArticleText, readArticleText } from './article-text';

const utf8 = (text: string) => new TextEncoder().encode(text);
const latin1 = (text: string) => Uint8Array.from(text, (c) => c.charCodeAt(0));

const utf16 = (text: string, bigEndian: boolean) =>
  Uint8Array.from(
    Array.from(`\ufeff${text}`, (c) => c.charCodeAt(0)).flatMap((unit) =>
      bigEndian ? [unit >> 8, unit & 0xff] : [unit & 0xff, unit >> 8],
    ),
  );

const error = (bytes: Uint8Array) => {
  const read = readArticleText(bytes, 'a.txt');
  return read.ok ? null : read.error;
};

describe('the text of an article', () => {
  it('is the file as it stands when it is UTF-8 in NFC with LF line ends', () => {
    const text = ' Sáng 23/2, Tô Lâm — 🎉\nđến dự.\n';
    expect(readArticleText(utf8(text), 'a.txt')).toEqual({ ok: true, value: text });
  });

  it.each([
    [
      'Latin-1',
      latin1('one\ntwo\nH\u00e0 N\u1ed9i'.replace('\u1ed9', '\u00f4')),
      /^a\.txt:3: .*not UTF-8.*Fix: .*save it as UTF-8/,
    ],
    ['UTF-16 little-endian', utf16('Hà', false), /^a\.txt:1: .*UTF-16.*Fix: save it as UTF-8/],
    ['UTF-16 big-endian', utf16('Hà', true), /^a\.txt:1: .*UTF-16.*Fix: /],
    ['UTF-16 without a mark', utf16('Ha', false).subarray(2), /^a\.txt:1: byte 1 is zero.*Fix: /],
    ['a byte order mark', utf8('\ufeffone'), /^a\.txt:1: .*byte order mark.*Fix: .*without BOM/],
    ['CRLF', utf8('one\ntwo\r\nthree'), /^a\.txt:2: .*CRLF.*Fix: .*LF/],
    ['NFD', utf8('one\ntwo\nHà'.normalize('NFD')), /^a\.txt:3: .*NFD.*Fix: .*NFC/],
    ['a direction that outlasts itself', utf8('one\ntwo \u202e'), /^a\.txt:2: .*Fix: .*U\+202E/],
    ['a control', utf8('one\ntwo\nthree\u0007'), /^a\.txt:3: .*Fix: .*U\+0007, the 6\./],
    ['nothing', utf8(''), /^a\.txt:1: the file is empty.*Fix: /],
    ['only white space', utf8(' \n\t\n'), /^a\.txt:1: the file is empty.*Fix: /],
    ['5 MB', new Uint8Array(5_000_000).fill(0x61), /^a\.txt: 5000000 bytes .*Fix: /],
  ])('is refused with file, line and fix when the file is %s', (_, bytes, message) => {
    expect(error(bytes)).toMatch(message);
  });

  it('may be as long as the limit', () => {
    expect(error(new Uint8Array(MAX_ARTICLE_BYTES).fill(0x61))).toBeNull();
    expect(error(new Uint8Array(MAX_ARTICLE_BYTES + 1).fill(0x61))).not.toBeNull();
  });
});

describe('a clean copy', () => {
  it.each([
    ['BOM, CRLF and NFD', utf8('\ufeffHà\r\nNội\rx'.normalize('NFD'))],
    ['UTF-16 little-endian', utf16('Hà\nNội\nx', false)],
    ['UTF-16 big-endian', utf16('Hà\r\nNội\nx', true)],
  ])('repairs %s without loss', (_, bytes) => {
    expect(cleanArticleText(bytes, 'a.txt')).toEqual({ ok: true, value: 'Hà\nNội\nx' });
  });

  it('guesses no legacy encoding', () => {
    expect(cleanArticleText(latin1('H\u00e0'), 'a.txt').ok).toBe(false);
  });
});
