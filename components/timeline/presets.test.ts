import fc from 'fast-check';
import { expect, it } from 'vitest';

import { instant } from '@/data/arbitrary';
import { DAY_MS, toDay, toMs, toSpan } from '@/data/time';

import { presetSpan, PRESETS } from './presets';

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
