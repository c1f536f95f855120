import fc from 'fast-check';
import { expect, it } from 'vitest';

import { monthNumber, monthRuns, monthsBetween } from './month';
import { DAY_MS, toMs } from './time';

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

it('the month of a day is that of the calendar, in every year', () => {
  const day = fc.integer({ min: toMs('0000-01-01') / DAY_MS, max: toMs('9999-12-31') / DAY_MS });
  fc.assert(
    fc.property(day, (days) => {
      const date = new Date(days * DAY_MS);
      const expected = date.getUTCFullYear() * 12 + date.getUTCMonth();
      expect(monthNumber(days * DAY_MS)).toBe(expected);
    }),
  );
});
