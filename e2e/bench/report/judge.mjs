// @ts-check
/** A value held against its bound. */

/**
 * @typedef {object} Verdict
 * @property {string} target in words
 * @property {number} n
 * @property {number | undefined} value
 * @property {number | undefined} bound what the value is held against
 * @property {'reached' | 'missed' | 'not measured'} verdict
 * @property {string} [note]
 */

/** How many times the least it may cost. */
export const TIMES_LIMIT = 3;

/** From this many events on. */
export const LARGE = 100_000;

/**
 * @param {string} target
 * @param {number} n
 * @param {number | undefined} value
 * @param {number | undefined} bound
 * @param {(value: number, bound: number) => boolean} holds
 * @returns {Verdict}
 */
export function judge(target, n, value, bound, holds) {
  const known = value !== undefined && bound !== undefined;
  const verdict = !known ? 'not measured' : holds(value, bound) ? 'reached' : 'missed';
  return { target, n, value, bound, verdict };
}

export const below = (/** @type {number} */ value, /** @type {number} */ bound) => value < bound;
export const atMost = (/** @type {number} */ value, /** @type {number} */ bound) => value <= bound;
