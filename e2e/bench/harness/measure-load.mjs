// @ts-check
/** What it takes to show a file of events, beside a plain parse of it and the peer `limit`. */
import { mkdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { writeDataset } from '../generate.mjs';
import { APP } from '../report/markdown.mjs';
import { chooseFile, openBrowser } from './browser.mjs';
import { quietMachine, sleep } from './machine.mjs';
import { measure } from './measure.mjs';
import { OUTPUT } from './places.mjs';
import { subjectOf } from './subject.mjs';

/**
 * @typedef {import('../types').Load} Load
 * @typedef {import('../types').Run} Run
 * @typedef {import('./measure.mjs').Setting} Setting
 */

/** The plain parse reads the file into one string, and a browser's strings end at 512 MB. */
const MOST = 100_000;

const SETTLE = 300;

/**
 * Chooses a file in a page that has come to rest, and gives what the page's probe says of it.
 * @template T
 * @param {Setting} setting
 * @param {string} file
 * @param {{ url: string, ready: string }} page `ready` selects what the page has once it is ready
 * @param {(subject: ReturnType<typeof subjectOf>) => Promise<T>} watch
 */
async function chooseIn(setting, file, { url, ready }, watch) {
  await quietMachine(setting.patience);
  const opened = await openBrowser(setting.browser);
  const subject = subjectOf(opened, setting.options.cap);
  try {
    await opened.page.addInitScript({ content: setting.probe });
    await subject.hold('open', opened.page.goto(url, { waitUntil: 'load' }));
    const readied = opened.page.waitForSelector(ready, { state: 'attached' });
    await subject.hold('become ready', readied);
    await sleep(SETTLE);
    const watched = watch(subject);
    await subject.hold('choose the file', chooseFile(opened, file));
    return await watched;
  } finally {
    await opened.close();
  }
}

/**
 * @template T
 * @param {Load} load
 * @param {string} what
 * @param {() => Promise<T>} work
 */
async function orProblem(load, what, work) {
  try {
    return await work();
  } catch (error) {
    const message = error instanceof Error ? error.message.split('\n', 1)[0] : String(error);
    load.problems.push(`${what}: ${message}`);
    return undefined;
  }
}

/** @param {Load} load */
function tell({ n, repeat, parse, limit, app, problems }) {
  const ms = (/** @type {number | undefined} */ value) => value?.toFixed(0) ?? '–';
  console.error(
    `${String(n).padStart(8)} #${repeat + 1} file       parse ${ms(parse)} limit ${ms(limit)}` +
      ` app ${ms(app?.data)} / ${ms(app?.complete)} longest task ${ms(app?.longMax)}` +
      problems.map((problem) => ` ! ${problem}`).join(''),
  );
}

/**
 * @param {Setting} setting
 * @param {(peer: string) => string} urlOf
 * @param {string} file
 * @param {Load} load
 */
async function fill(setting, urlOf, file, load) {
  const { n, repeat } = load;
  const parse = await orProblem(load, 'parse', () =>
    chooseIn(setting, file, { url: urlOf('null'), ready: '#root' }, (subject) =>
      subject.call('parseFile'),
    ),
  );
  const limit = await measure(setting, {
    ...{ peer: 'limit', url: urlOf('limit'), hooks: false, gestures: false },
    ...{ n, repeat },
  });
  const app = await orProblem(load, APP, () =>
    chooseIn(setting, file, { url: urlOf(APP), ready: '[data-ready]' }, (subject) =>
      subject.call('fileLoaded'),
    ),
  );
  if (parse !== undefined) load.parse = parse;
  if (limit.mount !== undefined) load.limit = limit.mount.complete;
  if (app !== undefined) load.app = app;
}

/**
 * Once, with the largest file.
 * @param {Run} run
 * @param {number} repeat
 * @param {Setting} setting
 * @param {(peer: string) => string} urlOf
 * @param {() => Promise<void>} keep
 */
export async function measureLoads(run, repeat, setting, urlOf, keep) {
  const { counts, seed } = run.options;
  const n = Math.max(0, ...counts.filter((count) => count <= MOST));
  if (n === 0 || run.loads.some(({ problems }) => problems.length > 0)) return;
  await mkdir(OUTPUT, { recursive: true });
  const file = join(OUTPUT, `events-${n}.jsonl`);
  await writeDataset(file, n, seed);
  const { size: bytes } = await stat(file);
  /** @type {Load} */
  const load = { n, repeat, bytes, problems: [] };
  await fill(setting, urlOf, file, load);
  run.loads.push(load);
  tell(load);
  await keep();
  await rm(file);
}
