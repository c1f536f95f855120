import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Linter } from 'eslint';
import { describe, expect, test } from 'vitest';
import project from '@/package.json';

const FILE = fileURLToPath(new URL('require-node.cjs', import.meta.url));

/** Runs a program behind the check on a Node that takes itself for another version. */
function runOn(version: string) {
  const disguise = `Object.defineProperty(process, 'versions', { value: { node: '${version}' } });`;
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['-e', `${disguise} require(${JSON.stringify(FILE)}); console.log('ran');`],
    { encoding: 'utf8' },
  );
  return { status, stdout, stderr };
}

describe('a Node that is too old', () => {
  test.each(['0.12.18', '8.17.0', '18.20.8', '20.8.1'])(
    'such as %s gets one sentence',
    (version) => {
      const { status, stdout, stderr } = runOn(version);
      expect(status).toBe(1);
      expect(stdout).toBe('');
      expect(stderr).toBe(
        `Briefline needs Node 20.9 or newer and this is Node ${version}: install a current one from https://nodejs.org and try again.\n`,
      );
    },
  );

  test.each(['20.9.0', '20.20.2', '22.0.0', '100.1.0'])('is not %s', (version) => {
    expect(runOn(version)).toEqual({ status: 0, stdout: 'ran\n', stderr: '' });
  });

  test('can read the check', () => {
    const messages = new Linter().verify(readFileSync(FILE, 'utf8'), {
      languageOptions: { ecmaVersion: 5, sourceType: 'script' },
    });
    expect(messages.filter(({ fatal }) => fatal)).toEqual([]);
  });

  test.each(['dev', 'build', 'start', 'test'] as const)(
    'meets it first in npm run %s',
    (script) => {
      expect(project.scripts[script]).toMatch(/^node -r \.\/app\/server\/require-node\.cjs /);
    },
  );
});
