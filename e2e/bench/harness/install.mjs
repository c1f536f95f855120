// @ts-check
/** The peers' packages, in `e2e/bench/node_modules`: installed when first needed. */
import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { BENCH } from './places.mjs';

/** @param {string} path */
const changed = (path) => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;

/** @throws {Error} with one sentence that says what to do */
export function installPeers() {
  // npm writes the second whenever it has installed what the first says.
  const wanted = changed(join(BENCH, 'package-lock.json'));
  if (changed(join(BENCH, 'node_modules', '.package-lock.json')) >= wanted) return;
  console.error('Installing the peers …');
  const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const program = process.env.npm_execpath;
  /** @type {import('node:child_process').SpawnSyncOptions} */
  const options = { cwd: BENCH, stdio: ['ignore', 2, 2] };
  const { status } =
    program === undefined
      ? spawnSync('npm', args, { ...options, shell: process.platform === 'win32' })
      : spawnSync(process.execPath, [program, ...args], options);
  if (status !== 0) throw new Error('The peers cannot be installed: run npm ci in e2e/bench.');
}
