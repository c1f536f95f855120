import { describe, expect, it } from 'vitest';

import { DAY_MS, toSpan } from '@/data/time';

import { bandOf } from './filter-band';

describe('the band of the filter’s dates', () => {
  const extent = toSpan('2025-01-01', '2025-01-10');

  it('stands at its days, with both edges', () => {
    expect(bandOf(toSpan('2025-01-03', '2025-01-04'), extent, 100)).toEqual({
      x0: 20,
      x1: 40,
      startsHere: true,
      endsHere: true,
    });
  });

  it('reaches to the edge where a side is open, or lies outside, and has no edge of its own there', () => {
    expect(bandOf(toSpan(null, '2025-01-04'), extent, 100)).toEqual({
      x0: 0,
      x1: 40,
      startsHere: false,
      endsHere: true,
    });
    const later = { start: extent.end - DAY_MS, end: extent.end + DAY_MS };
    expect(bandOf(later, extent, 100)).toMatchObject({ x0: 90, x1: 100, endsHere: false });
  });

  it('is none without dates, or if they are all outside or reversed', () => {
    expect(bandOf(null, extent, 100)).toBeNull();
    expect(bandOf(toSpan('2026-01-01', '2026-01-04'), extent, 100)).toBeNull();
    expect(bandOf(toSpan('2025-01-06', '2025-01-03'), extent, 100)).toBeNull();
  });
});
