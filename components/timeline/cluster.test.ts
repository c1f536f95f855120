import fc from 'fast-check';
import { expect, it } from 'vitest';

import { datasets } from '@/data/arbitrary';
import { indexDataset } from '@/data/dataset-index';
import { EMPTY_FILTER } from '@/data/event-filter';
import { filterEvents } from '@/data/query';

import { touchedDays } from './cluster';
import { eventTimes } from './event-times';
import { toLanes } from './lane';

it('a count tells all days that any of its events may be, however many they are', () => {
  fc.assert(
    fc.property(fc.oneof(datasets(40, 1), datasets(300, 200)), (dataset) => {
      const index = indexDataset(dataset);
      const [lane] = toLanes(index, filterEvents(index, EMPTY_FILTER), 'none');
      if (!lane) return;
      const { id, events } = lane;
      const rough = events.roughOf({ from: 0, to: events.size });
      const { anchor } = eventTimes(index);
      const at = anchor[events.ordinals[0] ?? 0] ?? 0;
      const count = {
        ...{ key: 'all', laneId: id, from: 0, to: events.size, except: new Set<number>() },
        ...{ first: 0, count: events.size, kinds: [], rough, span: { start: at, end: at + 1 } },
      };
      const touched = touchedDays(count, events, index.columns);
      if (rough === 0) return;
      for (const ordinal of events.ordinals) {
        const [from, to] = [index.columns.start[ordinal]!, index.columns.end[ordinal]!];
        if (from > -Infinity) expect(touched.start).toBeLessThanOrEqual(from);
        if (to < Infinity) expect(touched.end).toBeGreaterThanOrEqual(to);
      }
    }),
    { numRuns: 30 },
  );
});
