import fc from 'fast-check';
import { expect, it } from 'vitest';

import { days, instant } from '@/data/arbitrary';
import { DAY_MS, toDay, toMs, toSpan } from '@/data/time';

import { aroundDay, presetSpan, PRESETS } from './presets';

it.each([
  ['year', '2025-12-31', '2025-01-01', '2025-12-31'],
  ['quarter', '2025-12-31', '2025-10-01', '2025-12-31'],
  ['quarter', '2026-01-01', '2026-01-01', '2026-03-31'],
  ['month', '2024-02-29', '2024-02-01', '2024-02-29'],
  ['month', '2026-01-01', '2026-01-01', '2026-01-31'],
] as const)('the %s around %s runs from %s to %s', (preset, day, first, last) => {
  expect(presetSpan(preset, toMs(day))).toEqual(toSpan(first, last));
  expect(presetSpan(preset, toMs(day) + DAY_MS - 1)).toEqual(toSpan(first, last));
});

it('holds its instant, begins on the first of a month, and is the same for each of its instants', () => {
  fc.assert(
    fc.property(fc.constantFrom(...PRESETS), instant, (preset, ms) => {
      const span = presetSpan(preset, ms);
      expect(span.start).toBeLessThanOrEqual(ms);
      expect(span.end).toBeGreaterThan(ms);
      expect(toDay(span.start).slice(8)).toBe('01');
      expect(span.start % DAY_MS).toBe(0);
      expect(presetSpan(preset, span.start)).toEqual(span);
      expect(presetSpan(preset, span.end - 1)).toEqual(span);
      expect(presetSpan(preset, span.end).start).toBe(span.end);
    }),
  );
});

it('around a day is that day between the same day of the month before and of the month after', () => {
  expect(aroundDay(toMs('2025-12-17'))).toEqual(toSpan('2025-11-17', '2026-01-17'));
  expect(aroundDay(toMs('2026-03-31'))).toEqual(toSpan('2026-02-28', '2026-04-30'));
  fc.assert(
    fc.property(days('2022-01-01', '2027-12-31'), (day) => {
      const { start, end } = aroundDay(toMs(day));
      const middle = (start + end) / 2;
      expect(Math.abs(middle - toMs(day) - DAY_MS / 2)).toBeLessThanOrEqual(1.5 * DAY_MS);
    }),
  );
});
