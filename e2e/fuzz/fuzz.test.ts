import { expect, test } from 'vitest';

import { parseScript } from '@/data/briefing/parse-script';
import { parseYamlFile } from '@/data/build/yaml-file';
import { inEnglish } from '@/data/phrase';

import { fuzz } from './fuzz';

test('no reader crashes, hangs or loses a state, whatever was done to what it reads', async () => {
  const results = await fuzz(4_000, Number(process.env.FUZZ_SEED ?? 1));
  expect(results.flatMap(({ failures }) => failures)).toEqual([]);
});

test('nesting and lists without end are refused in words, with a place', async () => {
  for (const text of [
    '['.repeat(1e6),
    '{"a":'.repeat(1e6),
    `{"version":1,"a":${'['.repeat(1e5)}`,
  ]) {
    const parsed = parseScript(text);
    expect(parsed.ok).toBe(false);
    expect(parsed.ok ? '' : inEnglish(parsed.problems[0]!.message)).toMatch(
      /^line 1, column \d+: /,
    );
  }
});

test('YAML that stands for more than it says is refused with its line', () => {
  const text = 'a: &a [1]\nb: *a\n';
  const parsed = parseYamlFile({ name: 'a.yaml', text });
  expect(!parsed.ok && parsed.problems[0]).toMatch(/^a\.yaml:2: \*a stands for another value/);
});
