import { expect, test } from 'vitest';
import { median, quantile } from './statistics.mjs';

test('a quantile lies between the samples that enclose it, in whatever order they come', () => {
  expect(median([3, 1, 2])).toBe(2);
  expect(median([4, 1, 3, 2])).toBe(2.5);
  expect(quantile([10, 0], 0.95)).toBeCloseTo(9.5);
  expect(quantile([7], 0.95)).toBe(7);
  expect(quantile([1, 2, 3], 1)).toBe(3);
});

test('of no samples there is no median', () => {
  expect(median([])).toBeNaN();
});
