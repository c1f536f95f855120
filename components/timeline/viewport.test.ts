import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { days, instant, viewSpan } from '@/data/arbitrary';
import { addDays, DAY_MS, toMs, toSpan, type TimeSpan } from '@/data/time';

import {
  centred,
  clamped,
  fitting,
  fromDayRange,
  interpolated,
  middle,
  MIN_SPAN_MS,
  panned,
  resolution,
  toDayRange,
  zoomed,
} from './viewport';

const EXTENT = toSpan('2023-01-01', '2026-12-31');
const length = (span: TimeSpan) => span.end - span.start;
const factor = fc.double({ min: 0.05, max: 20, noNaN: true });
/** One ms in a span of decades is far below a pixel. */
const MS = 0;

describe('zooming', () => {
  it('keeps the instant under the pointer where it is', () => {
    fc.assert(
      fc.property(viewSpan, fc.double({ min: 0, max: 1, noNaN: true }), factor, (view, at, k) => {
        const about = view.start + at * length(view);
        const next = zoomed(view, k, about);
        expect((about - next.start) / length(next)).toBeCloseTo(at, 6);
        expect(length(next)).toBeCloseTo(length(view) / k, MS);
      }),
    );
  });

  it('in and out again leads back', () => {
    fc.assert(
      fc.property(viewSpan, instant, factor, (view, about, k) => {
        const back = zoomed(zoomed(view, k, about), 1 / k, about);
        expect(back.start).toBeCloseTo(view.start, MS);
        expect(back.end).toBeCloseTo(view.end, MS);
      }),
    );
  });

  it('without a pointer is about the middle', () => {
    const view = toSpan('2025-01-01', '2025-12-31');
    expect(middle(zoomed(view, 2))).toBe(middle(view));
  });
});

it('panning and centring keep the length', () => {
  fc.assert(
    fc.property(viewSpan, fc.integer({ min: -1e11, max: 1e11 }), instant, (view, ms, about) => {
      expect(length(panned(view, ms))).toBe(length(view));
      expect(panned(view, ms).start).toBe(view.start + ms);
      expect(middle(centred(view, about))).toBeCloseTo(about, MS);
      expect(length(centred(view, about))).toBeCloseTo(length(view), MS);
    }),
  );
});

describe('a clamped viewport', () => {
  const anyView = fc.oneof(
    viewSpan,
    fc
      .tuple(instant, fc.integer({ min: 1, max: 20_000 * DAY_MS }))
      .map(([start, ms]) => ({ start, end: start + ms })),
  );
  const extents = fc.oneof(
    fc.constant(EXTENT),
    fc
      .tuple(days('2000-01-01', '2030-12-31'), fc.integer({ min: 30, max: 5_000 }))
      .map(([first, n]) => toSpan(first, addDays(first, n))),
  );

  it('is never narrower than three days nor wider than the extent and its slack', () => {
    fc.assert(
      fc.property(anyView, extents, (view, extent) => {
        const next = clamped(view, extent);
        expect(length(next)).toBeGreaterThanOrEqual(MIN_SPAN_MS);
        expect(length(next)).toBeLessThanOrEqual(length(extent) * 1.2 + 1);
      }),
    );
  });

  it('always shows some of the extent, and reaches outside by no more than its margin', () => {
    fc.assert(
      fc.property(anyView, extents, (view, extent) => {
        const next = clamped(view, extent);
        const margin = length(next) * 0.35 + 1;
        expect(next.start).toBeGreaterThanOrEqual(extent.start - margin);
        expect(next.end).toBeLessThanOrEqual(extent.end + margin);
        expect(next.start).toBeLessThan(extent.end);
        expect(next.end).toBeGreaterThan(extent.start);
      }),
    );
  });

  it('clamped again stays', () => {
    fc.assert(
      fc.property(anyView, extents, (view, extent) => {
        const once = clamped(view, extent);
        const twice = clamped(once, extent);
        expect(twice.start).toBeCloseTo(once.start, MS);
        expect(twice.end).toBeCloseTo(once.end, MS);
      }),
    );
  });

  it('shows the whole extent beside what covers a part of it', () => {
    const covered = { start: EXTENT.start, end: EXTENT.start + 1.5 * length(EXTENT) };
    expect(clamped(covered, EXTENT, 1.5)).toEqual(covered);
    expect(length(clamped(covered, EXTENT))).toBeCloseTo(1.2 * length(EXTENT), MS);
  });

  it('is left as it is where it is allowed', () => {
    const view = toSpan('2025-03-01', '2025-05-31');
    expect(clamped(view, EXTENT)).toEqual(view);
  });
});

it('a viewport that fits a span holds it in its middle, however short it is', () => {
  fc.assert(
    fc.property(days('2023-01-01', '2026-12-31'), fc.integer({ max: 900, min: 0 }), (first, n) => {
      const span = toSpan(first, addDays(first, n));
      const view = fitting(span);
      expect(view.start).toBeLessThan(span.start);
      expect(view.end).toBeGreaterThan(span.end);
      expect(length(view)).toBeGreaterThan(MIN_SPAN_MS);
      expect(middle(view)).toBe(middle(span));
    }),
  );
});

it('a movement begins where it began and ends where it leads', () => {
  fc.assert(
    fc.property(viewSpan, viewSpan, fc.double({ min: 0, max: 1, noNaN: true }), (from, to, t) => {
      expect(interpolated(from, to, 0)).toEqual(from);
      expect(interpolated(from, to, 1)).toEqual(to);
      const between = interpolated(from, to, t);
      expect(between.start).toBeGreaterThanOrEqual(Math.min(from.start, to.start));
      expect(between.start).toBeLessThanOrEqual(Math.max(from.start, to.start));
      expect(between.end).toBeGreaterThan(between.start);
    }),
  );
});

it('the days of an address give the same days back', () => {
  fc.assert(
    fc.property(viewSpan, (view) => {
      const range = toDayRange(view);
      expect(toDayRange(fromDayRange(range))).toEqual(range);
      expect(fromDayRange(range)).toEqual(view);
    }),
  );
  expect(toDayRange({ start: toMs('2025-12-17') + 1, end: toMs('2025-12-19') })).toEqual({
    first: '2025-12-17',
    last: '2025-12-18',
  });
});

it('the resolution is a length of time for each pixel, even of no width', () => {
  expect(resolution({ start: 0, end: 1_000 }, 100)).toBe(10);
  expect(resolution({ start: 0, end: 1_000 }, 0)).toBe(1_000);
});
