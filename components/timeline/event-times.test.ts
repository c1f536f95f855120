import { expect, it } from 'vitest';

import { indexDataset } from '@/data/dataset-index';
import { FIXTURE } from '@/data/fixture';
import { toSpan } from '@/data/time';

import { extentOf } from './event-times';

const extent = (start: string, end: string) =>
  extentOf(indexDataset({ ...FIXTURE, window: { start, end } }));

it('the extent is that of the dataset’s years', () => {
  expect(extent('2020-01-01', '2029-12-31')).toEqual(toSpan('2020-01-01', '2029-12-31'));
});

it('the extent reaches to events outside of the dataset’s years', () => {
  const { start, end } = extent('1990-01-01', '1990-12-31');
  expect(start).toBe(toSpan('1990-01-01', null).start);
  expect(end).toBeGreaterThan(toSpan('2025-12-17', null).start);
});

it('the extent of a dataset without dated events is its years', () => {
  const index = indexDataset({
    ...FIXTURE,
    window: { start: '1969-01-01', end: '1971-12-31' },
    events: [],
  });
  expect(extentOf(index)).toEqual(toSpan('1969-01-01', '1971-12-31'));
});
