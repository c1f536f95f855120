import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { viewSpan } from '@/data/arbitrary';
import { DAY_MS, toSpan } from '@/data/time';

import { MIN_SPAN_MS } from './viewport';
import { dragged, stepped, type Grip } from './window-grip';

const EXTENT = toSpan('2023-01-01', '2026-12-31');
const grips = fc.constantFrom<Grip>('start', 'end', 'window');
const keys = ['ArrowLeft', 'ArrowDown', 'ArrowRight', 'ArrowUp', 'PageUp', 'PageDown'] as const;
const press = (key: string, shiftKey = false) => ({ key, shiftKey });

describe('the window of the overview', () => {
  it('keeps its length when it is dragged, and its other end when one end is', () => {
    fc.assert(
      fc.property(viewSpan, grips, fc.integer({ min: -1e11, max: 1e11 }), (view, grip, ms) => {
        const next = dragged(view, grip, ms);
        if (grip === 'window') expect(next.end - next.start).toBe(view.end - view.start);
        if (grip === 'start') expect(next.end).toBe(view.end);
        if (grip === 'end') expect(next.start).toBe(view.start);
        expect(next.end - next.start).toBeGreaterThanOrEqual(MIN_SPAN_MS);
      }),
    );
  });

  it('goes back by the key opposite to the one it went by', () => {
    const opposite = { ArrowLeft: 'ArrowRight', ArrowDown: 'ArrowUp', PageDown: 'PageUp' } as const;
    const view = toSpan('2024-06-01', '2025-03-31');
    for (const grip of ['start', 'end', 'window'] as const) {
      for (const [key, back] of Object.entries(opposite)) {
        const there = stepped(view, grip, press(key), EXTENT)!;
        expect(there).not.toEqual(view);
        expect(stepped(there, grip, press(back), EXTENT)).toEqual(view);
      }
    }
  });

  it('moves by a week in a dataset of four years, by four with Shift, and by its length a page', () => {
    const view = toSpan('2024-06-01', '2024-06-30');
    const by = (grip: Grip, key: string, shift = false) =>
      (stepped(view, grip, press(key, shift), EXTENT)!.end - view.end) / DAY_MS;
    expect(by('end', 'ArrowRight')).toBe(7);
    expect(by('end', 'ArrowUp', true)).toBe(28);
    expect(by('window', 'ArrowLeft')).toBe(-7);
    expect(by('end', 'PageUp')).toBe(91);
    expect(by('window', 'PageDown')).toBe(-30);
  });

  it('always moves by at least a day, however short the extent', () => {
    const week = toSpan('2025-01-01', '2025-01-07');
    const view = toSpan('2025-01-02', '2025-01-05');
    for (const key of keys) {
      const next = stepped(view, 'window', press(key), week)!;
      expect(Math.abs(next.start - view.start)).toBeGreaterThanOrEqual(DAY_MS);
    }
  });

  it('goes to the ends of the extent by Home and End, each end as far as the other lets it', () => {
    const view = toSpan('2024-06-01', '2024-06-30');
    const at = (grip: Grip, key: string) => stepped(view, grip, press(key), EXTENT)!;
    expect(at('start', 'Home')).toEqual({ start: EXTENT.start, end: view.end });
    expect(at('end', 'End')).toEqual({ start: view.start, end: EXTENT.end });
    expect(at('start', 'End')).toEqual({ start: view.end - MIN_SPAN_MS, end: view.end });
    expect(at('end', 'Home')).toEqual({ start: view.start, end: view.start + MIN_SPAN_MS });
    expect(at('window', 'Home').start).toBe(EXTENT.start);
    expect(at('window', 'End').end).toBe(EXTENT.end);
  });

  it('leaves other keys alone', () => {
    expect(stepped(EXTENT, 'window', press('Tab'), EXTENT)).toBeNull();
    expect(stepped(EXTENT, 'start', press('a'), EXTENT)).toBeNull();
  });
});
