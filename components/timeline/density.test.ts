import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { datasets, viewSpan } from '@/data/arbitrary';
import { indexDataset } from '@/data/dataset-index';
import { overlaps, toSpan } from '@/data/time';

import { density } from './density';
import { toItems, type Item } from './item';

const itemsOf = datasets(30).map((dataset) => toItems(dataset.events, indexDataset(dataset), 'en'));
const sum = (counts: readonly number[]) => counts.reduce((a, b) => a + b, 0);
const EXTENT = toSpan('2023-01-01', '2026-12-31');

const item = (first: string | null, last: string | null, certain = true): Item => ({
  id: 'any',
  kind: 'meeting',
  family: 'party',
  filled: true,
  label: { text: 'Any', strong: false },
  span: toSpan(first, last),
  certain,
  start: 'hard',
  end: 'hard',
  modifier: null,
  rivals: [],
  assignedAt: null,
  priority: 3,
});

describe('the density of the overview', () => {
  it('adds up to the number of events inside', () => {
    fc.assert(
      fc.property(itemsOf, fc.integer({ min: 1, max: 300 }), (items, columns) => {
        const counts = density(items, EXTENT, columns);
        expect(counts).toHaveLength(columns);
        expect(sum(counts)).toBeCloseTo(items.length, 6);
        for (const count of counts) expect(count).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('counts no event that lies wholly outside, and no more than touch the span', () => {
    fc.assert(
      fc.property(itemsOf, viewSpan, (items, span) => {
        const inside = items.filter((one) => overlaps(one.span, span)).length;
        expect(sum(density(items, span, 50))).toBeLessThanOrEqual(inside + 1e-6);
      }),
    );
    expect(sum(density([item('2022-05-01', '2022-05-01')], EXTENT, 48))).toBe(0);
    expect(sum(density([item('2027-01-01', '2027-01-01')], EXTENT, 48))).toBe(0);
  });

  it('counts a known day where it begins, and a vague date in equal parts over its span', () => {
    const year = toSpan('2025-01-01', '2025-12-31');
    expect(density([item('2025-01-01', '2025-01-01')], year, 365)[0]).toBe(1);
    expect(density([item('2025-12-31', '2025-12-31')], year, 365)[364]).toBe(1);
    expect(density([item('2025-01-02', '2025-03-01')], year, 365)[1]).toBe(1);
    const vague = density([item('2025-01-01', '2025-12-31', false)], year, 5);
    for (const part of vague) expect(part).toBeCloseTo(1 / 5);
  });

  it('counts an open task at the day that it was set, and spreads an open beginning evenly', () => {
    const year = toSpan('2025-01-01', '2025-12-31');
    expect(density([item('2025-01-03', null)], year, 365)[2]).toBe(1);
    const before = density([item(null, '2025-01-03', false)], year, 365);
    expect(before.slice(0, 4)).toEqual([1 / 3, 1 / 3, 1 / 3, 0]);
  });
});
