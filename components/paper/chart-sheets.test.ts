import { expect, test } from 'vitest';

import { DEFAULT_VIEW } from '@/components/view/view-state';
import { indexDataset } from '@/data/dataset-index';
import { FIXTURE } from '@/data/fixture';
import { filterEvents } from '@/data/query';
import { addDays } from '@/data/time';

import { chartSheets } from './chart-sheets';

const DAYS = 3_600;

test('gives way before it has looked at all events more than a few times', () => {
  const [event] = FIXTURE.events;
  if (!event) throw new Error('the fixture has no event');
  const events = [...Array(DAYS).keys()].map((i) => {
    const day = addDays('2015-01-01', i);
    const date = { edtf: day, earliest: day, latest: day } as const;
    const known = { precision: 'day', basis: 'stated' } as const;
    return { ...event, id: `event-${i}`, relations: [], date: { ...date, ...known } };
  });
  const index = indexDataset({
    ...FIXTURE,
    window: { start: '2015-01-01', end: '2026-01-01' },
    events,
  });
  const { start } = index.columns;
  let looks = 0;
  const columns = Object.defineProperty({ ...index.columns }, 'start', {
    get: () => {
      looks += 1;
      return start;
    },
  });
  const charts = chartSheets(
    {
      index: { ...index, columns },
      state: DEFAULT_VIEW,
      asOf: '2026-02-01',
      marking: null,
      size: { width: 1_000, height: null },
      title: '',
    },
    filterEvents(index, DEFAULT_VIEW.filter),
    'auto',
    { width: 1_000, height: 600 },
  );
  // Ten years, forty quarters and 119 months are looked at before the first one is drawn.
  for (let step = 0; step < 200; step += 1) {
    looks = 0;
    expect(charts.next().done).toBe(false);
    expect(looks, `step ${step}`).toBeLessThanOrEqual(5 * DAYS);
  }
});
