import { expect, test } from 'vitest';

import { runsOf } from './cited-sources';

test.each([
  [[], ''],
  [[3], '3'],
  [[1, 2, 3, 7], '1–3, 7'],
  [[9, 1, 2, 2], '1–2, 9'],
])('of the numbers %j it tells %j', (numbers, words) => {
  expect(runsOf(numbers)).toBe(words);
});
