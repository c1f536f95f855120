// @ts-check
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the benchmark, and the project's. */
export const BENCH = fileURLToPath(new URL('..', import.meta.url));
export const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

/** Whatever a run makes; ignored by git and all tools. */
export const OUTPUT = join(ROOT, 'test-results', 'bench');
