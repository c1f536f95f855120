import { describe, expect, it } from 'vitest';
import { z } from 'zod';

import { parseChecked, readFile } from './parse-checked';

const schema = z.strictObject({ version: z.literal(1), words: z.array(z.string()).max(3) });

/** Paths and messages, one a line. */
function problemsOf(text: string): string[] {
  const parsed = parseChecked(text, { version: 1, schema });
  return parsed.ok ? [] : parsed.problems.map(({ path, message }) => `${path}: ${message}`);
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
    expect(problemsOf(deep)).toEqual([': it is nested more than 20 levels deep']);
    const wide = JSON.stringify({ version: 1, words: Array.from({ length: 500_000 }, () => 1) });
    expect(problemsOf(wide)).toEqual([': it holds more than 400000 values']);
  });

  it('takes no key that everything inherits for one of its own', () => {
    expect(problemsOf('{"version":1,"words":[],"__proto__":{"words":[]}}')).toEqual([
      '__proto__: the format has no key "__proto__" here',
    ]);
  });

  it('tells of a file that it is too large, or cannot be read', async () => {
    const parse = (text: string) => parseChecked(text, { version: 1, schema });
    const large = { size: 16_000_001, text: () => Promise.reject(new Error('not asked')) };
    expect(await readFile(large, parse)).toMatchObject({
      problems: [{ message: 'it is larger than 16 MB' }],
    });
    const gone = { size: 1, text: () => Promise.reject(new DOMException('gone')) };
    expect(await readFile(gone, parse)).toMatchObject({
      problems: [{ message: 'it cannot be read' }],
    });
    expect((await readFile(new Blob(['{"version":1,"words":[]}']), parse)).ok).toBe(true);
  });
});
