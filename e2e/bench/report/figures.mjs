// @ts-check
/** What a report tells of each measurement, and its medians. */
import { median } from './statistics.mjs';

/**
 * @typedef {import('../types').Measurement} Measurement
 * @typedef {keyof typeof FIGURES} Figure
 */

/**
 * @typedef {object} Summary of one peer with one number of events
 * @property {string} peer
 * @property {number} n
 * @property {Partial<Record<Figure, number>>} figures medians over the repeats
 * @property {number} runs
 * @property {string | undefined} problem why figures are missing
 * @property {boolean} gaveUp it could not, at this number, in the time that it had
 */

/** In milliseconds, but for the last two. */
export const FIGURES = {
  first: { label: 'first picture', of: (/** @type {Measurement} */ m) => m.mount?.complete },
  firstTask: {
    label: 'first picture, main thread',
    of: (/** @type {Measurement} */ m) => m.mount?.task,
  },
  zoom: { label: 'zoom step, main thread', of: (/** @type {Measurement} */ m) => m.zoom?.task },
  zoomFrame: {
    label: 'zoom, p95 frame interval',
    of: (/** @type {Measurement} */ m) => m.zoom?.frameP95,
  },
  pan: { label: 'pan step, main thread', of: (/** @type {Measurement} */ m) => m.pan?.task },
  panFrame: {
    label: 'pan, p95 frame interval',
    of: (/** @type {Measurement} */ m) => m.pan?.frameP95,
  },
  filter: {
    label: 'filter to one leader',
    of: (/** @type {Measurement} */ m) => m.filter?.complete,
  },
  filterTask: {
    label: 'filter, main thread',
    of: (/** @type {Measurement} */ m) => m.filter?.task,
  },
  unfilter: {
    label: 'filter and back',
    of: (/** @type {Measurement} */ m) => m.unfilter?.complete,
  },
  search: { label: 'search', of: (/** @type {Measurement} */ m) => m.search?.complete },
  heap: {
    label: 'memory, MB',
    of: (/** @type {Measurement} */ m) => (m.heap === undefined ? undefined : m.heap / 1e6),
  },
  elements: { label: 'elements', of: (/** @type {Measurement} */ m) => m.elements },
};

const NAMES = /** @type {readonly Figure[]} */ (Object.keys(FIGURES));

/** @param {Measurement} measurement */
function problemOf({ status, phase, error, kept, expected = [] }) {
  if (status !== 'ok') return `${phase}: ${error}`;
  const wrong = typeof kept === 'number' && !expected.includes(kept);
  return wrong
    ? `kept ${kept} events, not the ${expected.join(' or ')} that match the filter`
    : undefined;
}

/**
 * @param {readonly Measurement[]} measurements of one peer with one number
 * @returns {Summary}
 */
function summarize(measurements) {
  const { peer = '', n = NaN } = measurements[0] ?? {};
  const figures = NAMES.flatMap((name) => {
    const values = measurements.map(FIGURES[name].of).filter((value) => Number.isFinite(value));
    return values.length === 0 ? [] : [[name, median(/** @type {number[]} */ (values))]];
  });
  return {
    peer,
    n,
    figures: Object.fromEntries(figures),
    runs: measurements.length,
    problem: measurements.map(problemOf).find((problem) => problem !== undefined),
    gaveUp: measurements.some(({ status }) => status === 'over' || status === 'crash'),
  };
}

/**
 * One for each peer and number of events, in the order in which they were first measured.
 * @param {readonly Measurement[]} measurements
 * @returns {readonly Summary[]}
 */
export function summaries(measurements) {
  /** @type {Map<string, Measurement[]>} */
  const groups = new Map();
  for (const measurement of measurements) {
    const key = `${measurement.n} ${measurement.peer}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [measurement]);
    else group.push(measurement);
  }
  return Array.from(groups.values(), summarize);
}
