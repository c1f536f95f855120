import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const FILE = fileURLToPath(new URL('browser.mjs', import.meta.url));

test.each([
  ['no file', fileURLToPath(new URL('no-such-browser', import.meta.url))],
  ['a program, but no browser', process.execPath],
])('a CHROME_PATH that is %s is answered in one sentence, not replaced by another', (_, path) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [FILE], {
    encoding: 'utf8',
    env: { ...process.env, BRIEFLINE_BROWSER: '', CHROME_PATH: path },
  });
  expect(stderr.trimEnd().split('\n')).toEqual([
    expect.stringMatching(
      /^CHROME_PATH is .+, which does not start \(.+\): correct or unset it\.$/,
    ),
  ]);
  expect(stderr).toContain(path);
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
});
