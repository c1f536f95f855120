import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { formatTick, type TickUnit } from '@/components/i18n/format-tick';
import { days, viewSpan } from '@/data/arbitrary';
import { DAY_MS, toDay, toMs, toSpan, type TimeSpan } from '@/data/time';
import { LANGS } from '@/data/vocabulary';

import { LABEL_SIZE_PX } from './metrics';
import { textWidth } from './text-width';
import type { CalendarStep } from './calendar-step';
import { ticks, tickSteps } from './ticks';
import { resolution } from './viewport';

const UNIT_DAYS: { readonly [U in TickUnit]: number } = {
  day: 1,
  week: 7,
  month: 28,
  quarter: 90,
  year: 365,
};
const width = fc.integer({ min: 240, max: 2_600 });
/** From three days to a thousand years. */
const anySpan = fc
  .tuple(days('1000-01-01', '2100-12-31'), fc.double({ min: Math.log(3), max: Math.log(365_250) }))
  .filter(([, log]) => !Number.isNaN(log))
  .map(([first, log]) => ({
    start: toMs(first),
    end: toMs(first) + Math.round(Math.exp(log)) * DAY_MS,
  }));
const views = fc.oneof(viewSpan, anySpan);
const length = (view: TimeSpan) => view.end - view.start;
const stepDays = ({ unit, count }: CalendarStep) => UNIT_DAYS[unit] * count;

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

describe('the steps of the ticks', () => {
  it('have room, and are no more than can be read', () => {
    fc.assert(
      fc.property(views, width, (view, px) => {
        const { minor, major } = tickSteps(length(view), px);
        const least = (stepDays(minor) * DAY_MS) / resolution(view, px);
        expect(least).toBeGreaterThanOrEqual(22);
        for (const level of ['major', 'minor'] as const) {
          const own = ticksOf(view, px).filter((tick) => tick.level === level);
          // A February is shorter than the typical month, and both edges of the view cut a tick.
          expect(own.length).toBeLessThanOrEqual(66);
        }
        expect(stepDays(major)).toBeGreaterThanOrEqual(stepDays(minor));
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
    [80, 2600, 'week', 'month'],
  ] as const)('of %i days on %i px are each %s under its %s', (span, px, minor, major) => {
    expect(tickSteps(span * DAY_MS, px)).toEqual({
      minor: { unit: minor, count: 1 },
      major: { unit: major, count: 1 },
    });
  });

  it.each([
    [20, 1264, 1],
    [40, 1264, 2],
    [100, 1264, 5],
    [200, 1264, 10],
    [1000, 1264, 50],
    [1000, 360, 200],
  ] as const)('of %i years on %i px are %i years', (years, px, count) => {
    const step = { unit: 'year', count };
    expect(tickSteps(years * 365.25 * DAY_MS, px)).toEqual({ minor: step, major: step });
  });

  it('grow coarser as one zooms out, never finer', () => {
    const span = fc.integer({ min: 3 * DAY_MS, max: 4_000 * 365 * DAY_MS });
    fc.assert(
      fc.property(span, span, width, (a, b, px) => {
        const [fine, coarse] = [Math.min(a, b), Math.max(a, b)].map((ms) => tickSteps(ms, px));
        expect(stepDays(coarse!.minor)).toBeGreaterThanOrEqual(stepDays(fine!.minor));
        expect(stepDays(coarse!.major)).toBeGreaterThanOrEqual(stepDays(fine!.major));
      }),
    );
  });
});

describe('ticks', () => {
  it('stand at the beginning of calendar units in UTC, each level ascending', () => {
    fc.assert(
      fc.property(views, width, (view, px) => {
        const all = ticksOf(view, px);
        for (const level of ['major', 'minor'] as const) {
          const own = all.filter((tick) => tick.level === level);
          own.slice(1).forEach((tick, i) => expect(tick.x).toBeGreaterThan(own[i]!.x));
        }
        for (const { ms, unit, x } of all) {
          expect(x).toBeCloseTo((ms - view.start) / resolution(view, px), 6);
          expect(Math.abs(ms % DAY_MS)).toBe(0);
          const day = toDay(ms);
          if (unit === 'year') {
            expect(day.slice(5)).toBe('01-01');
            const { count } = tickSteps(length(view), px).major;
            expect(Number(day.slice(0, 4)) % count).toBe(0);
          }
          if (unit === 'quarter') expect(day.slice(5)).toMatch(/^(01|04|07|10)-01$/);
          if (unit === 'month') expect(day.slice(8)).toBe('01');
          if (unit === 'week') expect(new Date(ms).getUTCDay()).toBe(1);
        }
      }),
    );
  });

  it('cover the view: the first stands at or before its left edge, none beyond its right one', () => {
    fc.assert(
      fc.property(views, width, (view, px) => {
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
      fc.property(views, width, (view, px) => {
        const sticks = tickSteps(length(view), px).major.count === 1;
        for (const { label, labelX, x, level } of ticksOf(view, px)) {
          if (level === 'major' && label !== '') expect(labelX).toBeGreaterThanOrEqual(0);
          if (level === 'minor' || !sticks) expect(labelX).toBe(x + 6);
          expect(labelX).toBeGreaterThanOrEqual(x);
        }
      }),
    );
  });

  it('of several years do not put the name of their first on a later one', () => {
    const century = toSpan('1957-06-01', '2056-12-31');
    const [first, second] = ticksOf(century, 1264);
    expect([first?.label, second?.label]).toEqual(['', '1960']);
    expect(second?.labelX).toBe((second?.x ?? 0) + 6);
  });

  it('have names that do not reach into the next tick of their level', () => {
    fc.assert(
      fc.property(views, width, fc.constantFrom(...LANGS), (view, px, lang) => {
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
      fc.property(views, width, fc.constantFrom(...LANGS), (view, px, lang) => {
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
