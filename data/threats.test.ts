import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

import * as LIMITS from './read/limits';

/** What a title looks like in the source of its test, quotes escaped or not. */
function hasTitle(file: string, title: string): boolean {
  return readFileSync(file, 'utf8').replaceAll("\\'", "'").includes(title);
}

it('every threat is answered by tests that are there', () => {
  const text = readFileSync('data/THREATS.md', 'utf8');
  const named = [...text.matchAll(/`([\w./-]+\.(?:test|spec)\.tsx?)`((?:, "[^"]+")*)/g)];
  expect(named.length).toBeGreaterThan(20);
  for (const [, file = '', titles = ''] of named) {
    expect(existsSync(file), file).toBe(true);
    for (const [, title = ''] of titles.matchAll(/"([^"]+)"/g)) {
      expect(hasTitle(file, title), `${file}: ${title}`).toBe(true);
    }
  }
});

it('the README tells every limit as it is', () => {
  const text = readFileSync('data/README.md', 'utf8');
  const told = new Map(
    [...text.matchAll(/^\| `(MAX_\w+)` +\| ([\d,]+)(?: (MB))? /gm)].map(
      ([, name = '', n = '', mb]) => [
        name,
        Number(n.replaceAll(',', '')) * (mb === undefined ? 1 : 2 ** 20),
      ],
    ),
  );
  expect(Object.fromEntries(told)).toEqual({ ...LIMITS });
});
