import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { formatTick, type TickUnit } from '@/components/i18n/format-tick';
import { viewSpan } from '@/data/arbitrary';
import { DAY_MS, toDay, toMs, toSpan, type TimeSpan } from '@/data/time';
import { LANGS } from '@/data/vocabulary';

import { LABEL_SIZE_PX } from './metrics';
import { textWidth } from './text-width';
import { ticks, tickUnits } from './ticks';
import { resolution } from './viewport';

const UNIT_DAYS: { readonly [U in TickUnit]: number } = {
  day: 1,
  week: 7,
  month: 28,
  quarter: 90,
  year: 365,
};
const width = fc.integer({ min: 240, max: 2_600 });

interface Asked {
  readonly ms: number;
  readonly unit: TickUnit;
}

/** The ticks, and what their names were asked for, in the same order. */
function ticksOf(view: TimeSpan, px: number, lang: 'en' | 'vi' = 'en') {
  const asked: Asked[] = [];
  const toPx = (ms: number) => (ms - view.start) / resolution(view, px);
  const all = ticks(view, px, toPx, (ms, unit, room) => {
    asked.push({ ms, unit });
    return formatTick(lang, ms, unit, room);
  });
  return all.map((tick, i) => ({ ...tick, ...asked[i]! }));
}

describe('the units of the ticks', () => {
  it('have room', () => {
    fc.assert(
      fc.property(viewSpan, width, (view, px) => {
        const { minor } = tickUnits(resolution(view, px));
        const least = (UNIT_DAYS[minor] * DAY_MS) / resolution(view, px);
        // A view of decades on a narrow screen still has its years.
        if (minor !== 'year') expect(least).toBeGreaterThanOrEqual(22);
      }),
    );
  });

  it.each([
    [3, 1200, 'day', 'month'],
    [40, 1200, 'day', 'month'],
    [120, 1200, 'week', 'month'],
    [365, 1200, 'month', 'year'],
    [1461, 1200, 'quarter', 'year'],
    [1461, 2000, 'month', 'year'],
    [1461, 320, 'year', 'year'],
  ] as const)('of %i days on %i px are each %s under its %s', (span, px, minor, major) => {
    expect(tickUnits((span * DAY_MS) / px)).toEqual({ minor, major });
  });

  it('grow coarser as one zooms out, never finer', () => {
    const order = Object.keys(UNIT_DAYS);
    fc.assert(
      fc.property(fc.integer({ min: 1e5, max: 1e9 }), fc.integer({ min: 1, max: 1e9 }), (r, d) => {
        const [fine, coarse] = [tickUnits(r).minor, tickUnits(r + d).minor];
        expect(order.indexOf(coarse)).toBeGreaterThanOrEqual(order.indexOf(fine));
      }),
    );
  });
});

describe('ticks', () => {
  it('stand at the beginning of calendar units in UTC, each level ascending', () => {
    fc.assert(
      fc.property(viewSpan, width, (view, px) => {
        const all = ticksOf(view, px);
        for (const level of ['major', 'minor'] as const) {
          const own = all.filter((tick) => tick.level === level);
          own.slice(1).forEach((tick, i) => expect(tick.x).toBeGreaterThan(own[i]!.x));
        }
        for (const { ms, unit, x } of all) {
          expect(x).toBeCloseTo((ms - view.start) / resolution(view, px), 6);
          expect(ms % DAY_MS).toBe(0);
          const day = toDay(ms);
          if (unit === 'year') expect(day.slice(5)).toBe('01-01');
          if (unit === 'quarter') expect(day.slice(5)).toMatch(/^(01|04|07|10)-01$/);
          if (unit === 'month') expect(day.slice(8)).toBe('01');
          if (unit === 'week') expect(new Date(ms).getUTCDay()).toBe(1);
        }
      }),
    );
  });

  it('cover the view: the first stands at or before its left edge, none beyond its right one', () => {
    fc.assert(
      fc.property(viewSpan, width, (view, px) => {
        const all = ticksOf(view, px);
        for (const level of new Set(all.map((tick) => tick.level))) {
          const own = all.filter((tick) => tick.level === level);
          expect(own[0]!.x).toBeLessThanOrEqual(1e-6);
          expect(own.at(-1)!.x).toBeLessThan(px);
          expect(own[1]?.x ?? 1).toBeGreaterThan(0);
        }
      }),
    );
  });

  it('keep the name of a major unit in view while the unit is', () => {
    fc.assert(
      fc.property(viewSpan, width, (view, px) => {
        for (const { labelX, x, level } of ticksOf(view, px)) {
          if (level === 'major') expect(labelX).toBeGreaterThanOrEqual(0);
          expect(labelX).toBeGreaterThanOrEqual(x);
        }
      }),
    );
  });

  it('have names that do not reach into the next tick of their level', () => {
    fc.assert(
      fc.property(viewSpan, width, fc.constantFrom(...LANGS), (view, px, lang) => {
        const all = ticksOf(view, px, lang);
        for (const level of ['major', 'minor'] as const) {
          const own = all.filter((tick) => tick.level === level && tick.label !== '');
          own.slice(1).forEach((next, i) => {
            const { label, labelX } = own[i]!;
            const size = level === 'major' ? 14 : LABEL_SIZE_PX;
            expect(labelX + textWidth(label, size)).toBeLessThanOrEqual(next.labelX);
          });
        }
      }),
    );
  });

  it('all have a name but what the edges of the view cut', () => {
    fc.assert(
      fc.property(viewSpan, width, fc.constantFrom(...LANGS), (view, px, lang) => {
        const all = ticksOf(view, px, lang);
        for (const level of ['major', 'minor'] as const) {
          const own = all.filter((tick) => tick.level === level);
          for (const { label } of own.slice(1, -1)) expect(label).not.toBe('');
        }
      }),
    );
  });

  it('name years and quarters, or months, in the reader’s language', () => {
    const view = toSpan('2023-01-01', '2026-12-31');
    const names = (lang: 'en' | 'vi') => ticksOf(view, 1264, lang).map(({ label }) => label);
    expect(names('en').slice(0, 8)).toEqual([
      ...['2023', '2024', '2025', '2026'],
      ...['Q1', 'Q2', 'Q3', 'Q4'],
    ]);
    expect(names('vi').slice(4, 8)).toEqual(['Q.I', 'Q.II', 'Q.III', 'Q.IV']);
    const week = { start: toMs('2025-12-29'), end: toMs('2026-01-05') };
    expect(ticksOf(week, 1264).map(({ label }) => label)).toEqual([
      ...['Dec 2025', 'Jan 2026'],
      ...['29', '30', '31', '1', '2', '3', '4'],
    ]);
  });
});
