import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { addDays, DAY_MS, toMs } from '@/data/time';

import { OPEN_PX } from './metrics';
import { withdrawnStrip, type WithdrawnMark } from './withdrawn';
import { WithdrawnIndex, type WithdrawnEvent } from './withdrawn-index';

const VIEW = { start: toMs('2025-01-01'), end: toMs('2026-01-01') };
const WIDTH = 1_000;

const events = fc
  .array(
    fc.record({
      day: fc.integer({ min: -100, max: 500 }),
      length: fc.integer({ min: 0, max: 500 }),
      title: fc.string({ minLength: 1, maxLength: 80 }),
      open: fc.constantFrom('none', 'none', 'before', 'after'),
    }),
    { maxLength: 30 },
  )
  .map((all) =>
    all.map(({ day, length, title, open }, i): WithdrawnEvent => {
      const earliest = open === 'before' ? null : addDays('2025-01-01', day);
      const latest = open === 'after' ? null : addDays('2025-01-01', day + length);
      const date = { edtf: `${earliest ?? '..'}/${latest ?? '..'}`, earliest, latest } as const;
      const known = { precision: 'range', basis: 'stated' } as const;
      return { id: `event-${i}`, title: { en: title, vi: title }, date: { ...date, ...known } };
    }),
  );

const reach = ({ x0, x1, label }: WithdrawnMark) =>
  [Math.min(x0, label.x), Math.max(x1, label.x + label.width)] as const;

const ofDays = (count: number, of: (i: number) => string): readonly WithdrawnEvent[] =>
  Array.from({ length: count }, (_, i) => {
    const day = of(i);
    const date = { edtf: day, earliest: day, latest: day } as const;
    const known = { precision: 'day', basis: 'stated' } as const;
    return { id: `event-${i}`, title: { en: 'A', vi: 'A' }, date: { ...date, ...known } };
  });

const strip = (all: readonly WithdrawnEvent[], clearWidth = WIDTH) =>
  withdrawnStrip(new WithdrawnIndex(all), 'en', VIEW, WIDTH, clearWidth);

describe('what was withdrawn', () => {
  it('stands at the days where it stood, on nothing else of its strip, and none is lost', () => {
    fc.assert(
      fc.property(events, fc.integer({ min: 400, max: WIDTH }), (all, clearWidth) => {
        const { marks, more, height } = strip(all, clearWidth);
        const perPx = (VIEW.end - VIEW.start) / WIDTH;
        for (const { event, x0, x1, y, symbolX, label } of marks) {
          const { earliest, latest } = event.date;
          // Of an open side, the day that is known.
          const stood = [
            earliest ? toMs(earliest) : toMs(latest ?? '') + DAY_MS,
            latest ? toMs(latest) + DAY_MS : toMs(earliest ?? ''),
          ];
          const middle = ((stood[0] ?? 0) + (stood[1] ?? 0)) / 2;
          expect(VIEW.start + x0 * perPx).toBeLessThanOrEqual(middle);
          expect(VIEW.start + x1 * perPx).toBeGreaterThanOrEqual(middle);
          expect(y).toBeLessThan(height);
          // Its words are where they can be read: in the clear part, and not on its own sign.
          expect(label.x).toBeGreaterThanOrEqual(0);
          if (label.text === '') continue;
          expect(label.x + label.width).toBeLessThanOrEqual(clearWidth + 0.01);
          expect(label.x >= symbolX || label.x + label.width <= symbolX).toBe(true);
        }
        for (const a of marks) {
          for (const b of marks) {
            if (a === b || a.y !== b.y) continue;
            const [[a0, a1], [b0, b1]] = [reach(a), reach(b)];
            expect(a1 <= b0 || b1 <= a0).toBe(true);
          }
        }
        const open = OPEN_PX * perPx;
        const inView = all.filter(({ date: { earliest, latest } }) => {
          const from = earliest ? toMs(earliest) : toMs(latest ?? '') + DAY_MS - open;
          const to = latest ? toMs(latest) + DAY_MS : toMs(earliest ?? '') + open;
          return to > VIEW.start && from < VIEW.start + clearWidth * perPx;
        });
        expect(marks.length + more).toBe(inView.length);
        expect(marks.length > 0).toBe(marks.length + more > 0);
      }),
    );
  });

  it('has its words beside its sign also where it fills the view', () => {
    const date = { edtf: '2024/2027', earliest: '2024-01-01', latest: '2027-12-31' } as const;
    const known = { precision: 'range', basis: 'stated' } as const;
    const title = 'A campaign over all of these years, with a title that is long as well';
    const event = { id: 'a', title: { en: title, vi: title }, date: { ...date, ...known } };
    const { marks } = strip([event], 400);
    const { symbolX, label } = marks[0]!;
    expect(label.text).not.toBe('');
    expect(label.x).toBeGreaterThan(symbolX);
    expect(label.x + label.width).toBeLessThanOrEqual(400);
  });

  it('is counted where there are more than anybody reads, and the strip stays low', () => {
    const many = ofDays(10_000, (i) => addDays('2025-01-01', i % 365));
    const { marks, more, height } = strip(many);
    expect(marks.length + more).toBe(many.length);
    expect(height).toBeLessThan(100);
  });

  it('is asked for no more than can be read, however much was withdrawn', () => {
    let asked = 0;
    // Most of it out of view, on both sides, and thousands within.
    const many = ofDays(10_000, (i) => addDays('2022-01-01', i % 3_000)).map((event) => ({
      ...event,
      get title() {
        asked += 1;
        return event.title;
      },
      get date() {
        asked += 1;
        return event.date;
      },
    }));
    const index = new WithdrawnIndex(many);
    asked = 0;
    expect(withdrawnStrip(index, 'en', VIEW, WIDTH, WIDTH).more).toBeGreaterThan(1_000);
    expect(asked).toBeLessThanOrEqual(200);
  });
});
