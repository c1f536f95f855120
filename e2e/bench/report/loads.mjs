// @ts-check
/** What a file of events took to be shown, and whether the targets are reached. */
import { atMost, judge, LARGE, TIMES_LIMIT } from './judge.mjs';
import { median } from './statistics.mjs';

/** A longer task than this, in milliseconds, can be felt. */
const LONG_TASK = 50;

/**
 * @typedef {object} LoadSummary medians over the repeats, in milliseconds
 * @property {number} n
 * @property {number} bytes
 * @property {number | undefined} parse
 * @property {number | undefined} limit
 * @property {number | undefined} data
 * @property {number | undefined} complete
 * @property {number | undefined} longest the longest task of more than 50 ms, 0 for none
 * @property {number | undefined} bound
 */

/**
 * @param {readonly (number | undefined)[]} values
 */
function medianOf(values) {
  const known = values.filter((value) => value !== undefined);
  return known.length === 0 ? undefined : median(known);
}

/**
 * @param {readonly import('../types').Load[]} loads
 * @returns {readonly LoadSummary[]}
 */
export function loadSummaries(loads) {
  return [...new Set(loads.map(({ n }) => n))].map((n) => {
    const at = loads.filter((load) => load.n === n);
    const [parse, limit] = [medianOf(at.map((l) => l.parse)), medianOf(at.map((l) => l.limit))];
    const known = parse !== undefined && limit !== undefined;
    return {
      n,
      bytes: at[0]?.bytes ?? NaN,
      parse,
      limit,
      data: medianOf(at.map(({ app }) => app?.data)),
      complete: medianOf(at.map(({ app }) => app?.complete)),
      longest: medianOf(at.map(({ app }) => app?.longMax)),
      bound: known ? TIMES_LIMIT * limit + parse : undefined,
    };
  });
}

/**
 * @param {readonly LoadSummary[]} loads
 * @returns {readonly import('./judge.mjs').Verdict[]}
 */
export function loadVerdicts(loads) {
  return loads
    .filter(({ n }) => n >= LARGE)
    .flatMap(({ n, complete, bound, longest }) => [
      judge(
        `from a file to the first picture at most ${TIMES_LIMIT} times limit's and the parse`,
        n,
        complete,
        bound,
        atMost,
      ),
      judge('longest task on the way', n, longest, LONG_TASK, atMost),
    ]);
}
