import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { datasets, viewSpan } from '@/data/arbitrary';
import { indexDataset } from '@/data/dataset-index';
import { toMs, toSpan, type CalendarDay, type TimeSpan } from '@/data/time';

import { knownSpan, targetEvents } from './fit';
import { toItems, type Item } from './item';
import { layout, pack } from './layout';
import { packingResolution } from './packing';
import { sampleInput } from './sample';
import { resolution } from './viewport';

const itemsOf = datasets(30).map((dataset) => toItems(dataset.events, indexDataset(dataset), 'en'));
const BOUNDS = toSpan('2022-01-01', '2032-12-31');

const item = (first: CalendarDay | null, last: CalendarDay | null, span: TimeSpan): Item => ({
  id: 'any',
  kind: 'task',
  family: 'party',
  filled: true,
  label: { text: 'Any', strong: false },
  span,
  certain: true,
  start: first === null ? 'open' : 'hard',
  end: last === null ? 'open' : 'hard',
  modifier: null,
  rivals: [],
  assignedAt: null,
  priority: 3,
});

describe('the known span of events', () => {
  it('is none without events', () => {
    expect(knownSpan([], BOUNDS)).toBeNull();
  });

  it('holds every known day of each, and begins and ends with one', () => {
    fc.assert(
      fc.property(itemsOf, (items) => {
        const span = knownSpan(items, BOUNDS);
        if (!span) return;
        const known = items.flatMap(({ start, end, span: own }) => [
          ...(start === 'open' ? [] : [own.start]),
          ...(end === 'open' ? [] : [own.end]),
        ]);
        for (const ms of known) {
          expect(ms).toBeGreaterThanOrEqual(span.start);
          expect(ms).toBeLessThanOrEqual(span.end);
        }
        expect(known).toContain(span.start);
        expect(known).toContain(span.end);
      }),
    );
  });

  it('takes an open task, and "before" and "after", by the day that is known', () => {
    const before = item(null, '2025-03-04', toSpan('2023-01-01', '2025-03-04'));
    const open = item('2025-06-01', null, toSpan('2025-06-01', null));
    expect(knownSpan([before, open], BOUNDS)).toEqual({
      start: toMs('2025-03-05'),
      end: toMs('2025-06-01'),
    });
  });

  it('ends where nothing more can be shown', () => {
    const term = item('2024-01-01', '2030-12-31', toSpan('2024-01-01', '2030-12-31'));
    const bounds = toSpan('2023-01-01', '2026-12-31');
    expect(knownSpan([term], bounds)).toEqual(toSpan('2024-01-01', '2026-12-31'));
  });
});

it('every target of a scene stands for the events that it draws, and no other key for any', () => {
  fc.assert(
    fc.property(datasets(30), viewSpan, (dataset, viewport) => {
      const input = sampleInput(dataset);
      const size = { width: 900, height: 400, clearWidth: 900 };
      const step = packingResolution(resolution(viewport, size.width));
      const scene = layout(input, viewport, size, pack(input, step, size.height));
      for (const { key, eventId } of scene.marks) {
        expect(targetEvents(scene, key)).toEqual([eventId]);
      }
      for (const { key, meetingId, eventIds } of scene.bundles) {
        expect(targetEvents(scene, key)).toEqual([meetingId, ...eventIds]);
      }
      for (const { key, eventIds } of scene.clusters) {
        expect(targetEvents(scene, key)).toEqual(eventIds);
      }
      expect(targetEvents(scene, 'no such key')).toEqual([]);
    }),
    { numRuns: 40 },
  );
});
