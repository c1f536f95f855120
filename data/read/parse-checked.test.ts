import { describe, expect, it } from 'vitest';
import { z } from 'zod';

import { inEnglish } from '../phrase';
import { MAX_OWN_BYTES } from './limits';
import { parseChecked, readFile, type Parsed } from './parse-checked';

const schema = z.strictObject({ version: z.literal(1), words: z.array(z.string()).max(3) });

/** Paths and messages, one a line. */
function problemsOf(text: string): string[] {
  return told(parseChecked(text, { version: 1, schema }));
}

function told(parsed: Parsed<unknown>): string[] {
  return parsed.ok
    ? []
    : parsed.problems.map(({ path, message }) => `${path}: ${inEnglish(message)}`);
}

describe('reading what somebody made', () => {
  it('takes what is as it should be, also behind a byte order mark', () => {
    expect(parseChecked('\uFEFF{"version":1,"words":["a"]}', { version: 1, schema })).toEqual({
      ok: true,
      value: { version: 1, words: ['a'] },
    });
  });

  it('tells of a newer format that it is newer, whatever else stands there', () => {
    expect(problemsOf('{"version":3,"colours":[]}')).toEqual([
      'version: it is written in format 3, and the newest one known here is 1',
    ]);
    expect(problemsOf('{"version":0,"words":[]}')).toEqual(['version: 0 is not allowed here']);
  });

  it('refuses what is too deep or too much before any check goes through it', () => {
    const deep = `{"version":1,"words":${'['.repeat(1e6)}${']'.repeat(1e6)}}`;
    expect(problemsOf(deep)[0]).toMatch(/^words(\[0\])+: it is nested more than 20 levels deep$/);
    const wide = JSON.stringify({ version: 1, words: Array.from({ length: 500_000 }, () => 1) });
    expect(problemsOf(wide)).toEqual(['words: it lists more than 2000']);
  });

  it('tells all that is wrong in a long list, entry by entry', () => {
    const entry = z.strictObject({ words: z.array(z.string()).max(200) });
    const long = z.strictObject({ version: z.literal(1), entries: z.array(entry).max(1_000) });
    const format = {
      version: 1,
      schema: long,
      lists: { entries: { schema: entry, most: 1_000 } },
    };
    const wrong = { words: Array.from({ length: 200 }, () => 0) };
    const toldOf = (entries: unknown, more = {}) => {
      const text = JSON.stringify({ version: 1, entries, ...more });
      const parsed = parseChecked(text, format);
      return told(parsed);
    };
    const all = toldOf(Array.from({ length: 1_000 }, () => wrong));
    expect(all).toHaveLength(200_000);
    expect(all.at(-1)).toBe('entries[999].words[199]: it is 0');
    expect(toldOf(Array.from({ length: 1_001 }, () => wrong))).toEqual([
      'entries: it lists more than 1000',
    ]);
    expect(toldOf([{}], { more: 1 })).toEqual([
      'more: the format has no key "more" here',
      'entries[0].words: it is missing',
    ]);
    expect(toldOf('no list')).toEqual(['entries: it is "no list"']);
    expect(toldOf([{ words: ['a'] }])).toEqual([]);
  });

  it('takes no key twice', () => {
    expect(problemsOf('{"version":1,"words":[],"words":["a"]}')).toEqual([
      ': line 1, column 25: the key "words" stands here twice',
    ]);
  });

  it('takes no key that everything inherits for one of its own', () => {
    expect(problemsOf('{"version":1,"words":[],"__proto__":{"words":[]}}')).toEqual([
      '__proto__: the format has no key "__proto__" here',
    ]);
  });

  it('tells of a file that it is too large, or cannot be read', async () => {
    const parse = (text: string) => parseChecked(text, { version: 1, schema });
    const large = { size: MAX_OWN_BYTES + 1, text: () => Promise.reject(new Error('not asked')) };
    expect(told(await readFile(large, parse))).toEqual([': it is larger than 16 MB']);
    const gone = { size: 1, text: () => Promise.reject(new DOMException('gone')) };
    expect(told(await readFile(gone, parse))).toEqual([': it cannot be read']);
    expect((await readFile(new Blob(['{"version":1,"words":[]}']), parse)).ok).toBe(true);
  });
});
