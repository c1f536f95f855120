// @ts-check
/** One peer with one number of events, in a browser of its own. */
import { join } from 'node:path';
import { median, quantile } from '../report/statistics.mjs';
import { costSoFar, heapSize, openBrowser } from './browser.mjs';
import { INPUT, makeGesture, reversed } from './gestures.mjs';
import { quietMachine, sleep } from './machine.mjs';
import { Over, subjectOf } from './subject.mjs';

/**
 * @typedef {import('../types').Cost} Cost
 * @typedef {import('../types').Gesture} Gesture
 * @typedef {import('../types').GestureSpec} GestureSpec
 * @typedef {import('../types').Measurement} Measurement
 * @typedef {import('../types').RunOptions} RunOptions
 * @typedef {import('./browser.mjs').Opened} Opened
 * @typedef {ReturnType<typeof subjectOf>} Subject
 */

/**
 * @typedef {object} Setting what is the same for all measurements of a run
 * @property {string} browser the answer of `findBrowser`
 * @property {string} probe text of the script that goes into every page
 * @property {RunOptions} options
 * @property {number} patience how long to wait for a quiet machine, in milliseconds
 * @property {string | undefined} shots folder for screenshots
 */

/**
 * @typedef {object} Job
 * @property {string} peer
 * @property {string} url
 * @property {boolean} hooks whether the page offers `window.__timeline`
 * @property {number} n
 * @property {number} repeat
 * @property {boolean} gestures
 */

/** Steps in before a pan, so that there is somewhere to go. */
const STEPS_IN = { wheel: 12, click: 2, drag: 0 };

/** A step that took longer is not made just to prepare for another gesture. */
const TOO_SLOW = 500;

const SETTLE = 300;

/**
 * @param {Cost} before
 * @param {Cost} after
 * @param {number} [steps]
 * @returns {Cost}
 */
const difference = (before, after, steps = 1) => ({
  task: (after.task - before.task) / steps,
  script: (after.script - before.script) / steps,
  style: (after.style - before.style) / steps,
  layout: (after.layout - before.layout) / steps,
  cpu: (after.cpu - before.cpu) / steps,
});

/**
 * @template T
 * @param {Opened} opened
 * @param {() => Promise<T>} work
 * @returns {Promise<T & Cost>}
 */
async function withCost(opened, work) {
  const before = await costSoFar(opened);
  const result = await work();
  return { ...result, ...difference(before, await costSoFar(opened)) };
}

/**
 * @param {Opened} opened
 * @param {Subject} subject
 * @param {'zoom' | 'pan'} name
 * @param {GestureSpec} spec
 * @param {{ x: number, y: number, width: number, height: number }} plot
 * @param {RunOptions} options
 * @returns {Promise<Gesture>}
 */
async function measureGesture(opened, subject, name, spec, plot, { steps: wanted, cap }) {
  const before = await costSoFar(opened);
  const width = await subject.call('startGesture', INPUT[spec.type]);
  const making = makeGesture(opened.page, plot, spec, wanted, { cap });
  const steps = await subject.hold(name, making, 2 * cap);
  const { intervals, latencies, narrowest, ...rest } = await subject.call('stopGesture');
  const after = await costSoFar(opened);
  return {
    ...rest,
    ...difference(before, after, steps),
    steps,
    capped: steps < wanted,
    frameMedian: median(intervals),
    frameP95: quantile(intervals, 0.95),
    latency: median(latencies),
    depth: width && width / narrowest,
  };
}

/**
 * @param {Opened} opened
 * @param {Subject} subject
 * @param {Setting} setting
 * @param {Measurement} record
 * @param {(tag: string) => Promise<unknown>} shot
 */
async function measureGestures(opened, subject, setting, record, shot) {
  const { plot, zoom, pan } = await subject.call('info');
  const { options } = setting;
  if (zoom !== null) {
    record.zoom = await measureGesture(opened, subject, 'zoom', zoom, plot, options);
    await shot('zoomed-back');
  }
  if (pan === null) return;
  const slow = record.zoom !== undefined && record.zoom.wall / record.zoom.steps > TOO_SLOW;
  const stepsIn = zoom === null || slow ? 0 : STEPS_IN[zoom.type];
  const move = async (/** @type {GestureSpec} */ spec) => {
    const { cap } = options;
    const making = makeGesture(opened.page, plot, spec, stepsIn, { cap, oneWay: true });
    await subject.hold('zoom for the pan', making, 2 * cap);
    await sleep(SETTLE);
  };
  if (zoom !== null && stepsIn > 0) await move(zoom);
  await shot('zoomed-in');
  record.pan = await measureGesture(opened, subject, 'pan', pan, plot, options);
  if (zoom !== null && stepsIn > 0) await move(reversed(zoom));
}

/**
 * @param {Opened} opened
 * @param {Subject} subject
 * @param {Setting} setting
 * @param {Job} job
 * @param {Measurement} record
 */
async function fill(opened, subject, setting, { peer, url, hooks, n, repeat, gestures }, record) {
  const { probe, options, shots } = setting;
  const { page } = opened;
  const shot = async (/** @type {string} */ tag) => {
    if (shots === undefined || repeat > 0) return;
    const path = join(shots, `${peer}-${n}-${tag}.png`);
    await subject.hold('screenshot', page.screenshot({ path }));
  };

  await page.addInitScript({ content: probe });
  await subject.hold('open', page.goto(url, { waitUntil: 'load' }));
  if (hooks) await subject.call('useHooks');
  record.expected = await subject.call('prepare', n, options.seed, options.lane);
  record.calibration = await subject.call('calibrate');
  const heap = await subject.hold('heap', heapSize(opened));
  const elements = await subject.call('elements');
  await sleep(SETTLE);

  record.mount = await withCost(opened, () => subject.call('mount'));
  if (record.mount.complete > options.cap) throw new Over('took more than the cap');
  record.draws = (await subject.call('info')).draws;
  await shot('first');
  record.heap = (await subject.hold('heap', heapSize(opened))) - heap;
  record.elements = (await subject.call('elements')) - elements;

  if (gestures) await measureGestures(opened, subject, setting, record, shot);
  else record.gesturesSkipped = true;

  record.filter = await withCost(opened, () => subject.call('filter', options.lane));
  record.kept = await subject.call('count');
  await shot('filtered');
  record.unfilter = await withCost(opened, () => subject.call('filter', null));
  if ((await subject.call('info')).search) {
    // Once to warm up, once to measure.
    await subject.call('search', 'hearing on the harbour');
    record.search = await subject.call('search', 'report on energy');
  }
  await subject.call('destroy');
}

/**
 * @param {Setting} setting
 * @param {Job} job
 * @returns {Promise<Measurement>} one that failed says so
 */
export async function measure(setting, job) {
  const { peer, n, repeat } = job;
  const idleShare = await quietMachine(setting.patience);
  const started = performance.now();
  const opened = await openBrowser(setting.browser);
  const subject = subjectOf(opened, setting.options.cap);
  /** @type {Measurement} */
  const record = { peer, n, repeat, status: 'ok', idleShare };
  try {
    await fill(opened, subject, setting, job, record);
  } catch (error) {
    const message = error instanceof Error ? (error.message.split('\n', 1)[0] ?? '') : '';
    const crash = /crashed|gone|closed/.test(message);
    record.status = error instanceof Over ? 'over' : crash ? 'crash' : 'error';
    Object.assign(record, { phase: subject.phase, error: message.slice(0, 300) });
  } finally {
    if (subject.logs.length > 0) record.logs = subject.logs;
    await opened.close();
  }
  record.seconds = (performance.now() - started) / 1000;
  return record;
}
