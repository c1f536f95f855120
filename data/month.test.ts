import { expect, it } from 'vitest';

import { monthRuns, monthsBetween } from './month';

it('draws months that follow one another together, across years too', () => {
  expect(monthRuns(['2023-11', '2023-12', '2024-01', '2024-03', '2024-05', '2024-06'])).toEqual([
    { first: '2023-11', last: '2024-01' },
    { first: '2024-03', last: '2024-03' },
    { first: '2024-05', last: '2024-06' },
  ]);
  expect(monthRuns([])).toEqual([]);
});

it('lists every month between two days, each end’s included', () => {
  expect(monthsBetween('2023-11-30', '2024-02-01')).toEqual([
    '2023-11',
    '2023-12',
    '2024-01',
    '2024-02',
  ]);
  expect(monthsBetween('2024-02-01', '2024-02-29')).toEqual(['2024-02']);
  expect(monthsBetween('2024-02-01', '2024-01-31')).toEqual([]);
});
