import fc from 'fast-check';
import { expect, test } from 'vitest';

import { addDays, toDay, toMs } from '@/data/time';

import { monthsOf, quartersOf, yearsOf } from './periods';

const spans = fc
  .tuple(fc.integer({ min: 0, max: 30_000 }), fc.integer({ min: 0, max: 4_000 }))
  .map(([from, days]) => {
    const first = addDays('1970-01-01', from);
    return { first, last: addDays(first, days) };
  });

test('years, quarters of them, and their months, follow one another through a span without a gap', () => {
  fc.assert(
    fc.property(spans, (span) => {
      const years = yearsOf(span);
      const quarters = years.flatMap(({ edtf }) => quartersOf(edtf, span));
      const months = quarters.flatMap(({ edtf }) => monthsOf(edtf, span));
      for (const periods of [years, quarters, months]) {
        expect(periods[0]?.first).toBe(span.first);
        expect(periods.at(-1)?.last).toBe(span.last);
        periods.slice(1).forEach(({ first }, i) => {
          expect(first).toBe(addDays(periods[i]?.last ?? '', 1));
        });
        for (const { first, last } of periods) expect(toMs(first)).toBeLessThanOrEqual(toMs(last));
      }
      expect(toDay(toMs(months.at(-1)?.last ?? ''))).toBe(span.last);
    }),
  );
});
