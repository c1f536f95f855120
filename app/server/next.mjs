// @ts-check
/**
 * Runs Next with its telemetry off on every system, so that no command of ours calls another host.
 * By hand: `node app/server/next.mjs dev`.
 */
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import process from 'node:process';
import { isMain } from './main.mjs';

/**
 * @param {readonly string[]} args
 * @returns {number} Next's exit code
 */
export function next(args) {
  const program = createRequire(import.meta.url).resolve('next/dist/bin/next');
  const { status } = spawnSync(process.execPath, [program, ...args], {
    stdio: 'inherit',
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1' },
  });
  return status ?? 1;
}

if (isMain(import.meta.url)) process.exitCode = next(process.argv.slice(2));
