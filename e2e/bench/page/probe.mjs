// @ts-check
/**
 * Goes into every page before its own scripts, into a peer's and into the product's alike, so that
 * the same code measures all of them. `window.__bench` is what the runner calls.
 */
import { T0, T1 } from '../events/calendar.mjs';
import { generateEvents, laneOf } from '../events/events.mjs';
import { LEADERS } from '../events/words.mjs';
import { fileLoaded, parseFile } from './file-load.mjs';
import { calm, longTasksBetween, twoFrames } from './frames.mjs';
import { watchGesture } from './gesture-watch.mjs';
import { adapterOfHooks } from './hooks.mjs';

/**
 * @typedef {import('../types').Adapter} Adapter
 * @typedef {import('../events/events.mjs').BenchEvent} BenchEvent
 */

/** @type {{ adapter: Adapter, root: Element } | undefined} */
let used;
/** @type {readonly BenchEvent[]} */
let events = [];
/** @type {ReturnType<typeof watchGesture> | undefined} */
let gesture;

function peer() {
  if (used === undefined) throw new Error('the page has not said what to measure');
  return used;
}

/**
 * The time of a call, and of the picture that it leads to.
 * @param {() => void | Promise<void>} call
 * @returns {Promise<import('../types').Drawing>}
 */
async function timed(call) {
  performance.mark('timeline:data');
  const started = performance.now();
  await call();
  const ready = performance.now();
  await twoFrames();
  const painted = performance.now();
  performance.mark('timeline:painted');
  const settled = await calm();
  return {
    ready: ready - started,
    painted: painted - started,
    complete: Math.max(painted, settled) - started,
    ...(await longTasksBetween(started)),
  };
}

/** A fixed amount of work. */
function work() {
  const started = performance.now();
  let x = 1;
  for (let i = 0; i < 8_000_000; i++) x = (Math.imul(x, 1_664_525) + 1_013_904_223) | 0;
  // So that the loop has a result, and is not optimised away.
  return performance.now() - started + (x === 0 ? 1 : 0);
}

const bench = {
  fileLoaded,
  parseFile,

  /**
   * @param {Adapter} adapter
   * @param {Element} root
   */
  use(adapter, root) {
    used = { adapter, root };
  },

  async useHooks() {
    used = await adapterOfHooks();
  },

  /**
   * @param {number} count
   * @param {number} seed
   * @param {number} lane
   * @returns how many events have the lane's leader as the first, and at all: a filter may mean either
   */
  prepare(count, seed, lane) {
    events = generateEvents(count, seed);
    const name = LEADERS[lane] ?? '';
    return [
      events.filter((event) => laneOf(event) === lane).length,
      events.filter(({ leaders }) => leaders.includes(name)).length,
    ];
  },

  calibrate() {
    work();
    return Math.min(work(), work(), work());
  },

  mount() {
    const { adapter, root } = peer();
    const { width, height } = root.getBoundingClientRect();
    const context = { t0: T0, t1: T1, lanes: LEADERS, width, height };
    return timed(() => adapter.mount(root, events, context));
  },

  /** @param {number | null} lane */
  filter: (lane) => timed(() => peer().adapter.filter(lane)),

  /** @param {string} text */
  search: (text) => timed(() => peer().adapter.search?.(text)),

  destroy: () => peer().adapter.destroy(),

  count: () => peer().adapter.count?.() ?? null,

  info() {
    const { adapter, root } = peer();
    const { x, y, width, height } = adapter.plotRect?.() ?? root.getBoundingClientRect();
    return {
      plot: { x, y, width, height },
      zoom: adapter.zoom ?? null,
      pan: adapter.pan ?? null,
      search: adapter.search !== undefined,
      draws: adapter.draws,
    };
  },

  elements: () => document.querySelectorAll('*').length,

  /** @param {string} inputs @returns {number | null} the width of the visible span */
  startGesture(inputs) {
    const { adapter } = peer();
    gesture = watchGesture(inputs, () => adapter.domain());
    const domain = adapter.domain();
    return domain && domain[1] - domain[0];
  },

  async stopGesture() {
    if (gesture === undefined) throw new Error('no gesture has begun');
    const { adapter } = peer();
    return gesture.stop(adapter.idle && (() => adapter.idle?.() ?? null));
  },
};

/** @typedef {typeof bench} Bench */

Object.assign(window, { __bench: bench });
