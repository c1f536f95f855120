// @ts-check

/**
 * Interpolates between the samples (Hyndman and Fan's type 7); NaN for none.
 * @param {Iterable<number>} samples in any order
 * @param {number} share 0 to 1
 */
export function quantile(samples, share) {
  const sorted = Float64Array.from(samples).sort();
  const position = (sorted.length - 1) * share;
  const [low = NaN, high = low] = sorted.subarray(Math.floor(position));
  return low + (position - Math.floor(position)) * (high - low);
}

/** @param {Iterable<number>} samples */
export const median = (samples) => quantile(samples, 0.5);
