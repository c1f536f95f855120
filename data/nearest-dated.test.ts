import { expect, it } from 'vitest';

import { indexDataset } from './dataset-index';
import { EMPTY_FILTER, type FilterPatch } from './event-filter';
import { FIXTURE } from './fixture';
import { nearestDated } from './nearest-dated';
import { filterEvents } from './query';

const INDEX = indexDataset(FIXTURE);
const near = (patch: FilterPatch) => nearestDated(INDEX, { ...EMPTY_FILTER, ...patch });

it('leads from dates without events to the months that have the nearest ones', () => {
  const asked = { from: '2025-03', to: '2025-03', leaders: ['luong-cuong'] };
  const { before, after } = near(asked);
  expect(before).toBeNull();
  expect(after?.month).toBe('2025-12');
  const there = { ...EMPTY_FILTER, ...asked, from: '2025-12', to: '2025-12' };
  expect(filterEvents(INDEX, there).size).toBeGreaterThan(0);
  expect(near({ ...asked, from: '2099', to: '2099' })).toMatchObject({ after: null });
  expect(near({ ...asked, from: '2099', to: '2099' }).before?.count).toBeGreaterThan(0);
});

it('leads nowhere without dates', () => {
  expect(near({ leaders: ['luong-cuong'] })).toEqual({ before: null, after: null });
});
