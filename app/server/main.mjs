// @ts-check
import { realpathSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

/**
 * Whether a module is the program that Node was started with, or is only imported by it.
 * @param {string} url the module's `import.meta.url`
 */
export function isMain(url) {
  const started = process.argv[1];
  // Node resolves links for `import.meta.url` but leaves argv as typed.
  return started !== undefined && realpathSync(started) === fileURLToPath(url);
}
