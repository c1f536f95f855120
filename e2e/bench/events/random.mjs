// @ts-check
/** @typedef {() => number} Random uniform in [0, 1) */

/**
 * mulberry32: the same numbers for the same seed, in Node and in a browser.
 * @param {number} seed
 * @returns {Random}
 */
export function random(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/**
 * A whole number from 0 to `end - 1`.
 * @param {Random} next
 * @param {number} end
 */
export const below = (next, end) => Math.floor(next() * end);

/**
 * Draws an index as often as its weight says.
 * @param {readonly number[]} weights none below 0, some above
 * @returns {(next: Random) => number}
 */
export function weighted(weights) {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let sum = 0;
  const upTo = Float64Array.from(weights, (weight) => (sum += weight / total));
  // The sum of the shares may end just below 1, and what has no weight must not be drawn for it.
  const last = weights.findLastIndex((weight) => weight > 0);
  return (next) => {
    const at = next();
    let low = 0;
    let high = last;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (/** @type {number} */ (upTo[middle]) > at) high = middle;
      else low = middle + 1;
    }
    return low;
  };
}

/**
 * Fisher and Yates, in place.
 * @template T
 * @param {T[]} items
 * @param {Random} next
 */
export function shuffle(items, next) {
  for (let i = items.length - 1; i > 0; i--) {
    const j = below(next, i + 1);
    [items[i], items[j]] = [/** @type {T} */ (items[j]), /** @type {T} */ (items[i])];
  }
  return items;
}
