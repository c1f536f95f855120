import fc from 'fast-check';
import { expect, it } from 'vitest';

import { DAY_MS, toDay, toMs, toSpan } from '@/data/time';

import { toGaps } from './gaps';

it('adjoining months are one gap, over the turn of a year too', () => {
  expect(toGaps(['2024-01', '2024-02', '2024-04', '2024-12', '2025-01'])).toEqual([
    toSpan('2024-01-01', '2024-02-29'),
    toSpan('2024-04-01', '2024-04-30'),
    toSpan('2024-12-01', '2025-01-31'),
  ]);
  expect(toGaps([])).toEqual([]);
});

it('gaps hold exactly the days of their months, and never touch one another', () => {
  const month = fc.integer({ min: 2022 * 12, max: 2027 * 12 });
  fc.assert(
    fc.property(fc.uniqueArray(month, { maxLength: 40 }), (numbers) => {
      const months = [...numbers]
        .sort((a, b) => a - b)
        .map((n) => `${Math.floor(n / 12)}-${String((n % 12) + 1).padStart(2, '0')}`);
      const gaps = toGaps(months);
      const inGaps = gaps.flatMap(({ start, end }) => {
        const found = new Set<string>();
        for (let ms = start; ms < end; ms += DAY_MS) found.add(toDay(ms).slice(0, 7));
        return [...found];
      });
      expect(inGaps).toEqual(months);
      for (const { start, end } of gaps) {
        expect(toDay(start).slice(8)).toBe('01');
        expect(toDay(end).slice(8)).toBe('01');
      }
      gaps.slice(1).forEach(({ start }, i) => expect(start).toBeGreaterThan(gaps[i]!.end));
    }),
  );
  expect(toGaps(['2024-02'])[0]!.end).toBe(toMs('2024-03-01'));
});
