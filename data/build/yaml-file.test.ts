import { expect, it } from 'vitest';

import { MAX_YAML_LENGTH } from '../read/limits';
import { parseYamlFile } from './yaml-file';

const problemOf = (text: string) => {
  const parsed = parseYamlFile({ name: 'a.yaml', text });
  return parsed.ok ? null : parsed.problems[0];
};

it('a file without end, or with hidden characters, is refused', () => {
  const comment = (length: number) => `a: 1 #${'x'.repeat(length - 6)}`;
  expect(problemOf(comment(MAX_YAML_LENGTH))).toBeNull();
  expect(problemOf(comment(MAX_YAML_LENGTH + 1))).toMatch(/^a\.yaml: is longer than .*Fix: /);
  expect(problemOf('a: 1\nb: x\u2067y\n')).toMatch(/^a\.yaml:2: .*Fix: .*U\+2067, the 5\./);
  expect(problemOf('a: 1\nb: x\0y\n')).toMatch(/^a\.yaml:2: .*Fix: .*U\+0000/);
});
