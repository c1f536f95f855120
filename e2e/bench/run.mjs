// @ts-check
/** `npm run bench`: measures the product's timeline beside its peers. README.md has the options. */
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { format } from 'prettier';
import { findBrowser } from '../browser.mjs';
import { openBrowser } from './harness/browser.mjs';
import { buildPages } from './harness/build.mjs';
import { installPeers } from './harness/install.mjs';
import { measure } from './harness/measure.mjs';
import { measureLoads } from './harness/measure-load.mjs';
import { BENCH, OUTPUT } from './harness/places.mjs';
import { provideApp } from './harness/product.mjs';
import { servePages } from './harness/server.mjs';
import { LARGE } from './report/judge.mjs';
import { APP, markdown } from './report/markdown.mjs';

/**
 * @typedef {import('./types').Measurement} Measurement
 * @typedef {import('./types').Run} Run
 */

const { values: options } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    n: { type: 'string' },
    peers: { type: 'string' },
    repeat: { type: 'string' },
    steps: { type: 'string', default: '60' },
    cap: { type: 'string', default: '60' },
    seed: { type: 'string', default: '1' },
    lane: { type: 'string', default: '3' },
    url: { type: 'string' },
    'no-app': { type: 'boolean', default: false },
    only: { type: 'string' },
    'no-build': { type: 'boolean', default: false },
    'quiet-wait': { type: 'string', default: '10' },
    minutes: { type: 'string', default: '18' },
    shots: { type: 'string' },
    save: { type: 'boolean', default: false },
  },
});

/** Repeats of what takes longer than this, in seconds, are not worth their time. */
const LONG = 45;

/**
 * Who is measured with so many events if nobody is named: those that the targets name.
 * @param {number} n
 */
function peersAt(n) {
  if (n < 10_000) return ['limit', 'vis'];
  return n < LARGE ? ['limit', 'vis', 'echarts'] : ['limit', 'uplot'];
}

/** @param {string} text */
const list = (text) => text.split(',').filter((item) => item !== '');

/** @returns {Promise<Run>} without any measurement */
async function plan() {
  const counts = options.n ?? (options.quick ? '60,1000,10000' : '60,1000,10000,100000,1000000');
  const numbers = list(counts).map(Number);
  const peers =
    options.peers === undefined ? [...new Set(numbers.flatMap(peersAt))] : list(options.peers);
  const { only = 'file' } = options;
  if (!['file', 'timeline'].includes(only)) throw new Error('--only takes file or timeline.');
  const adapters = await readdir(join(BENCH, 'adapters'));
  for (const peer of peers) {
    if (!adapters.includes(`${peer}.mjs`)) throw new Error(`There is no peer ${peer}.`);
  }
  return {
    started: new Date().toISOString(),
    node: process.version,
    cores: availableParallelism(),
    options: {
      counts: numbers,
      peers,
      repeats: Number(options.repeat ?? (options.quick ? 1 : 3)),
      steps: Number(options.steps),
      cap: Number(options.cap) * 1000,
      seed: Number(options.seed),
      lane: Number(options.lane),
    },
    measurements: [],
    loads: [],
  };
}

/** @param {Measurement} m */
function tell({ n, repeat, peer, status, mount, zoom, pan, filter, seconds, phase, error }) {
  const ms = (/** @type {number | undefined} */ value) => value?.toFixed(1) ?? '–';
  console.error(
    `${String(n).padStart(8)} #${repeat + 1} ${peer.padEnd(10)} ${status.padEnd(5)}` +
      ` first ${ms(mount?.complete)} zoom ${ms(zoom?.task)} / ${ms(zoom?.frameP95)}` +
      ` pan ${ms(pan?.task)} / ${ms(pan?.frameP95)} filter ${ms(filter?.complete)}` +
      ` depth ${ms(zoom?.depth ?? undefined)} (${seconds?.toFixed(0)} s)` +
      (error === undefined ? '' : ` ! ${phase}: ${error}`),
  );
}

/**
 * Those of the plan that can be tried with so many events, each time in another order: nobody is
 * always the first, or behind the same neighbour. Who gave up with some is not tried with as many or
 * more, and what took long is not repeated.
 * @param {Run} run
 * @param {number} n
 * @param {number} repeat
 */
function inTurn(run, n, repeat) {
  const asked = options.peers === undefined ? peersAt(n) : run.options.peers;
  const peers = [...asked, ...(options['no-app'] ? [] : [APP])];
  const turn = (repeat * 3 + run.options.counts.indexOf(n)) % peers.length;
  const isOut = (/** @type {string} */ peer) =>
    run.measurements.some(
      (own) =>
        own.peer === peer &&
        ((own.status !== 'ok' && own.n <= n) || (own.n === n && (own.seconds ?? 0) > LONG)),
    );
  return [...peers.slice(turn), ...peers.slice(0, turn)].filter((peer) => !isOut(peer));
}

/**
 * All of them once, interleaved.
 * @param {Run} run
 * @param {number} repeat
 * @param {import('./harness/measure.mjs').Setting} setting
 * @param {(peer: string) => string} urlOf
 * @param {() => Promise<void>} keep
 */
async function measureAll(run, repeat, setting, urlOf, keep) {
  for (const n of run.options.counts) {
    const slow = run.measurements.filter(
      (own) => own.n < n && (own.zoom?.capped === true || own.pan?.capped === true),
    );
    for (const peer of inTurn(run, n, repeat)) {
      const job = { peer, n, repeat, url: urlOf(peer), hooks: peer === APP };
      const gestures = !slow.some((own) => own.peer === peer);
      const measured = await measure(setting, { ...job, gestures });
      run.measurements.push(measured);
      tell(measured);
      await keep();
    }
  }
}

async function main() {
  const run = await plan();
  installPeers();
  const { folder, probe } = await buildPages([...run.options.peers, 'limit', 'null']);
  const pages = await servePages(folder);
  const wanted = { url: options.url, build: !options['no-build'] };
  const app = options['no-app'] ? undefined : await provideApp(wanted, pages.origin);
  const browser = await findBrowser();
  const opened = await openBrowser(browser);
  run.browser = opened.version;
  await opened.close();
  const setting = {
    browser,
    probe,
    options: run.options,
    patience: Number(options['quiet-wait']) * 1000,
    shots: options.shots,
  };
  const raw = join(OUTPUT, `${run.started.replaceAll(/[:.]/g, '-')}.json`);
  await mkdir(OUTPUT, { recursive: true });
  const urlOf = (/** @type {string} */ peer) =>
    peer === APP && app !== undefined ? app.url : `${pages.origin}/${peer}`;
  const keep = () => writeFile(raw, JSON.stringify(run, null, 1));
  try {
    const end = performance.now() + Number(options.minutes) * 60_000;
    for (let repeat = 0, longest = 0; repeat < run.options.repeats; repeat++) {
      const begun = performance.now();
      // The first round gives every figure; further ones are made while there is time for a whole one.
      if (begun + longest > end) break;
      if (options.only !== 'file') await measureAll(run, repeat, setting, urlOf, keep);
      if (options.only !== 'timeline' && app !== undefined)
        await measureLoads(run, repeat, setting, urlOf, keep);
      longest = Math.max(longest, performance.now() - begun);
    }
  } finally {
    pages.close();
    app?.close();
  }
  const text = markdown(run);
  console.log(text);
  const path = join(BENCH, 'RESULTS.md');
  if (options.save) await writeFile(path, await format(text, { parser: 'markdown' }));
  const failed = run.measurements.some(({ peer, status }) => peer === APP && status !== 'ok');
  if (failed || run.loads.some(({ problems }) => problems.length > 0)) process.exitCode = 1;
}

// Not only to end, but to end the browser too, which hears of nothing else.
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
  process.once(signal, () => process.exit(1));
}
try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
