import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { datasets, viewSpan } from '@/data/arbitrary';
import { indexDataset } from '@/data/dataset-index';
import { toMs, toSpan, type TimeSpan } from '@/data/time';

import { knownSpan, targetSpan } from './fit';
import { layout } from './layout';
import { sampleInput } from './sample.test-helper';

const BOUNDS = toSpan('2022-01-01', '2032-12-31');

/** Columns of events that are nothing but their days. */
function columnsOf(spans: readonly TimeSpan[]) {
  const { columns } = indexDataset({
    version: 1,
    title: { en: 'Any', vi: 'Any' },
    window: { start: '2023-01-01', end: '2026-12-31' },
    leaders: [],
    institutions: [],
    articles: [],
    events: [],
  });
  return {
    ...columns,
    size: spans.length,
    start: Float64Array.from(spans, ({ start }) => start),
    end: Float64Array.from(spans, ({ end }) => end),
  };
}
const spanOf = (spans: readonly TimeSpan[], bounds = BOUNDS) =>
  knownSpan(columnsOf(spans), spans.keys(), bounds);

describe('the known span of events', () => {
  it('is none without events, or without a date', () => {
    expect(spanOf([])).toBeNull();
    expect(spanOf([{ start: NaN, end: NaN }])).toBeNull();
  });

  it('holds every known day of each, and begins and ends with one', () => {
    fc.assert(
      fc.property(datasets(30), (dataset) => {
        const { columns } = indexDataset(dataset);
        const ordinals = dataset.events.map((_, i) => i);
        const span = knownSpan(columns, ordinals, BOUNDS);
        if (!span) return;
        const known = [...columns.start, ...columns.end].filter(Number.isFinite);
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
    expect(spanOf([toSpan(null, '2025-03-04'), toSpan('2025-06-01', null)])).toEqual({
      start: toMs('2025-03-05'),
      end: toMs('2025-06-01'),
    });
  });

  it('ends where nothing more can be shown', () => {
    const term = toSpan('2024-01-01', '2030-12-31');
    const bounds = toSpan('2023-01-01', '2026-12-31');
    expect(spanOf([term], bounds)).toEqual(toSpan('2024-01-01', '2026-12-31'));
  });
});

it('every target of a scene stands for the days of what it draws, and no other key for any', () => {
  fc.assert(
    fc.property(datasets(30), viewSpan, (dataset, viewport) => {
      const input = sampleInput(dataset);
      const { columns } = input;
      const scene = layout(input, viewport, { width: 900, height: 400 });
      const find = (key: string) => targetSpan(scene, key, columns, BOUNDS);
      for (const { key, ordinal } of scene.marks) {
        expect(find(key)).toEqual(knownSpan(columns, [ordinal], BOUNDS));
      }
      for (const { key, ordinals } of scene.bundles) {
        expect(find(key)).toEqual(knownSpan(columns, ordinals, BOUNDS));
      }
      for (const { key, span } of scene.clusters) expect(find(key)).toEqual(span);
      expect(find('no such key')).toBeNull();
    }),
    { numRuns: 40 },
  );
});
