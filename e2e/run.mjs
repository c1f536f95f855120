// @ts-check
/** `npm test`: everything that must hold, the cheap things first, up to the first that does not. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { BROWSER_VARIABLE, findBrowser } from './browser.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const RESULTS = join(ROOT, 'test-results');

/**
 * @typedef {{ readonly passed: number, readonly failed: number }} Count
 * @typedef {object} Step
 * @property {string} name
 * @property {() => boolean | Promise<boolean>} run
 * @property {(passed: boolean) => Count} [count] where a step is more than one check
 */

/**
 * Through npm itself, so that each step is the script that one would run by hand.
 * @param {string} script
 * @param {...string} args
 */
function npm(script, ...args) {
  const program = process.env.npm_execpath;
  const rest = ['run', '--silent', script, ...(args.length === 0 ? [] : ['--', ...args])];
  const options = /** @type {const} */ ({ cwd: ROOT, stdio: 'inherit' });
  const { status } =
    program === undefined
      ? spawnSync('npm', rest, { ...options, shell: process.platform === 'win32' })
      : spawnSync(process.execPath, [program, ...rest], options);
  return status === 0;
}

/**
 * @param {string} name
 * @returns {unknown} undefined if the step ended before it could report
 */
function report(name) {
  const path = join(RESULTS, name);
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined;
}

/** A tool that failed before or after its tests has failed once, whatever it counted.
 * @param {boolean} passed @param {Count} count @returns {Count} */
const atLeastOneFailure = (passed, count) =>
  passed || count.failed > 0 ? count : { ...count, failed: 1 };

/** @param {boolean} passed */
function countUnits(passed) {
  const result = /** @type {{ numPassedTests: number, numFailedTests: number } | undefined} */ (
    report('units.json')
  );
  return atLeastOneFailure(passed, {
    passed: result?.numPassedTests ?? 0,
    failed: result?.numFailedTests ?? 0,
  });
}

/** @param {boolean} passed */
function countJourneys(passed) {
  const result =
    /** @type {{ stats: { expected: number, flaky: number, unexpected: number } } | undefined} */ (
      report('journeys.json')
    );
  return atLeastOneFailure(passed, {
    passed: (result?.stats.expected ?? 0) + (result?.stats.flaky ?? 0),
    failed: result?.stats.unexpected ?? 0,
  });
}

async function provideBrowser() {
  try {
    process.env[BROWSER_VARIABLE] = await findBrowser();
    return true;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return false;
  }
}

/** @type {readonly Step[]} */
const STEPS = [
  { name: 'format', run: () => npm('format:check') },
  { name: 'lint', run: () => npm('lint') },
  { name: 'types', run: () => npm('types') },
  { name: 'data', run: () => npm('data', '--check') },
  {
    name: 'unit tests',
    run: () =>
      npm(
        'test:unit',
        '--reporter=default',
        '--reporter=json',
        `--outputFile.json=${join(RESULTS, 'units.json')}`,
      ),
    count: countUnits,
  },
  { name: 'browser', run: provideBrowser },
  { name: 'build', run: () => npm('build') },
  { name: 'journeys', run: () => npm('test:e2e'), count: countJourneys },
];

/** The articles are their publishers' and not in the repository: where a copy stands, we verify. */
const ARTICLES = join(ROOT, '..', 'shared', 'articles');
if (process.env.ARTICLES_DIR === undefined && existsSync(ARTICLES)) {
  process.env.ARTICLES_DIR = ARTICLES;
}

rmSync(RESULTS, { recursive: true, force: true });
let total = { passed: 0, failed: 0 };
/** @type {string | undefined} */
let failed;
for (const { name, run, count } of STEPS) {
  console.log(`\n== ${name}`);
  const started = performance.now();
  const passed = await run();
  const { passed: good, failed: bad } = count?.(passed) ?? {
    passed: Number(passed),
    failed: Number(!passed),
  };
  total = { passed: total.passed + good, failed: total.failed + bad };
  console.log(
    `== ${name}: ${passed ? 'ok' : 'FAILED'}, ${Math.round((performance.now() - started) / 100) / 10} s`,
  );
  if (!passed) {
    failed = name;
    break;
  }
}

if (failed !== undefined) console.log(`\nFailed at step: ${failed}. Later steps were not run.`);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = failed === undefined ? 0 : 1;
