// @ts-check
/** `npm run bench`: measures the product's timeline beside its peers. README.md has the options. */
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { findBrowser } from '../browser.mjs';
import { openBrowser } from './harness/browser.mjs';
import { buildPages } from './harness/build.mjs';
import { installPeers } from './harness/install.mjs';
import { measure } from './harness/measure.mjs';
import { measureLoads } from './harness/measure-load.mjs';
import { BENCH, OUTPUT } from './harness/places.mjs';
import { provideApp } from './harness/product.mjs';
import { servePages } from './harness/server.mjs';
import { APP, markdown } from './report/markdown.mjs';

/**
 * @typedef {import('./types').Measurement} Measurement
 * @typedef {import('./types').Run} Run
 */

const { values: options } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    n: { type: 'string' },
    peers: { type: 'string', default: 'limit,vis,echarts,uplot,svg-d3' },
    repeat: { type: 'string' },
    steps: { type: 'string', default: '60' },
    cap: { type: 'string', default: '60' },
    seed: { type: 'string', default: '1' },
    lane: { type: 'string', default: '3' },
    url: { type: 'string' },
    'no-app': { type: 'boolean', default: false },
    only: { type: 'string' },
    'no-build': { type: 'boolean', default: false },
    'quiet-wait': { type: 'string', default: '30' },
    shots: { type: 'string' },
    save: { type: 'boolean', default: false },
  },
});

/** Repeats of what takes longer than this, in seconds, are not worth their time. */
const LONG = 100;

/** @param {string} text */
const list = (text) => text.split(',').filter((item) => item !== '');

/** @returns {Promise<Run>} without any measurement */
async function plan() {
  const counts = options.n ?? (options.quick ? '60,1000,10000' : '60,1000,10000,100000,1000000');
  const peers = list(options.peers);
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
      counts: list(counts).map(Number),
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
 * All of them, interleaved. Who gives up at one number is not tried at a larger one.
 * @param {Run} run
 * @param {import('./harness/measure.mjs').Setting} setting
 * @param {(peer: string) => string} urlOf
 * @param {() => Promise<void>} keep
 */
async function measureAll(run, setting, urlOf, keep) {
  const { counts, repeats } = run.options;
  const peers = [...run.options.peers, ...(options['no-app'] ? [] : [APP])];
  const gaveUp = new Set();
  const slow = new Set();
  for (const [i, n] of counts.entries()) {
    const once = new Set();
    for (let repeat = 0; repeat < repeats; repeat++) {
      // So that nobody is always the first, or behind the same neighbour.
      const turn = (repeat * 3 + i) % peers.length;
      for (const peer of [...peers.slice(turn), ...peers.slice(0, turn)]) {
        if (gaveUp.has(peer) || once.has(peer)) continue;
        const job = { peer, n, repeat, url: urlOf(peer), hooks: peer === APP };
        const measured = await measure(setting, { ...job, gestures: !slow.has(peer) });
        run.measurements.push(measured);
        tell(measured);
        await keep();
        if (measured.status !== 'ok') gaveUp.add(peer);
        if ((measured.seconds ?? 0) > LONG) once.add(peer);
      }
    }
    for (const { peer, zoom, pan } of run.measurements) {
      if (zoom?.capped || pan?.capped) slow.add(peer);
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
    if (options.only !== 'file') await measureAll(run, setting, urlOf, keep);
    if (options.only !== 'timeline' && app !== undefined)
      await measureLoads(run, setting, urlOf, keep);
  } finally {
    pages.close();
    app?.close();
  }
  const text = markdown(run);
  console.log(text);
  if (options.save) await writeFile(join(BENCH, 'RESULTS.md'), text);
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
