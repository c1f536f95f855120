import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { datasets, viewSpan } from '@/data/arbitrary';
import { FLAGS } from '@/data/columns';
import { indexDataset } from '@/data/dataset-index';
import { overlaps, toSpan, type CalendarDay } from '@/data/time';
import { KINDS, type Kind } from '@/data/vocabulary';

import { densities } from './density';

const indexes = datasets(30).map(indexDataset);
const sum = (counts: Iterable<number>) => [...counts].reduce((a, b) => a + b, 0);
const all = (size: number) => Uint32Array.from({ length: size }, (_, i) => i);
const EXTENT = toSpan('2023-01-01', '2026-12-31');
const YEAR = toSpan('2025-01-01', '2025-12-31');

/** The density of one event of a kind. */
function densityOf(
  first: CalendarDay | null,
  last: CalendarDay | null,
  { certain = true, kind = 'meeting' as Kind, span = YEAR, count = 365 } = {},
): readonly number[] {
  const { start, end } = toSpan(first, last);
  const place = KINDS.indexOf(kind);
  const rows = densities(
    {
      start: Float64Array.of(start),
      end: Float64Array.of(end),
      kind: Uint8Array.of(place),
      flags: Uint8Array.of(certain ? FLAGS.certain : 0),
    },
    all(1),
    span,
    count,
  );
  rows.forEach((row, i) => i !== place && expect(sum(row)).toBe(0));
  return [...rows[place]!];
}

describe('the density of the overview', () => {
  it('adds up to the number of dated events of each kind', () => {
    fc.assert(
      fc.property(indexes, fc.integer({ min: 1, max: 300 }), ({ columns, events }, count) => {
        const rows = densities(columns, all(columns.size), EXTENT, count);
        KINDS.forEach((kind, i) => {
          let dated = 0;
          for (let ordinal = 0; ordinal < events.size; ordinal += 1) {
            const event = events.at(ordinal);
            if (event.kind === kind && event.date !== null) dated += 1;
          }
          expect(rows[i]).toHaveLength(count);
          expect(sum(rows[i]!)).toBeCloseTo(dated, 6);
          for (const part of rows[i]!) expect(part).toBeGreaterThanOrEqual(0);
        });
      }),
    );
  });

  it('counts each event that touches the span once, and none that lies outside', () => {
    fc.assert(
      fc.property(indexes, viewSpan, ({ columns, events }, span) => {
        for (let ordinal = 0; ordinal < events.size; ordinal += 1) {
          const { date, kind } = events.at(ordinal);
          const counted = sum(
            densities(columns, Uint32Array.of(ordinal), span, 50).map((row) => sum(row)),
          );
          const isPoint = kind === 'task' && date?.latest === null;
          const own = toSpan(
            date?.earliest ?? null,
            (isPoint ? date.earliest : date?.latest) ?? null,
          );
          if (date === null || !overlaps(own, span)) expect(counted).toBe(0);
          else expect(counted).toBeCloseTo(1, 9);
        }
      }),
    );
  });

  it('counts what is asked for only', () => {
    fc.assert(
      fc.property(indexes, fc.integer({ min: 1, max: 7 }), ({ columns }, step) => {
        const some = all(columns.size).filter((ordinal) => ordinal % step === 0);
        const [part, rest, whole] = [
          some,
          all(columns.size).filter((ordinal) => ordinal % step !== 0),
          all(columns.size),
        ].map((ordinals) => densities(columns, ordinals, EXTENT, 40));
        KINDS.forEach((_, kind) =>
          whole![kind]!.forEach((count, i) =>
            expect(part![kind]![i]! + rest![kind]![i]!).toBeCloseTo(count, 9),
          ),
        );
      }),
    );
  });

  it('counts a known day where it begins, and a vague date in equal parts over its span', () => {
    expect(densityOf('2025-01-01', '2025-01-01')[0]).toBe(1);
    expect(densityOf('2025-12-31', '2025-12-31')[364]).toBe(1);
    expect(densityOf('2025-01-02', '2025-03-01')[1]).toBe(1);
    const vague = densityOf('2025-01-01', '2025-12-31', { certain: false, count: 5 });
    for (const part of vague) expect(part).toBeCloseTo(1 / 5);
    const month = densityOf('2025-01-01', '2025-01-31', { certain: false });
    expect(month.slice(30, 32)).toEqual([expect.closeTo(1 / 31), 0]);
  });

  it('counts an open task at the day that it was set, and spreads an open side evenly', () => {
    expect(densityOf('2025-01-03', null, { kind: 'task' })[2]).toBe(1);
    const before = densityOf(null, '2025-01-03', { certain: false });
    expect(before.slice(0, 4)).toEqual([1 / 3, 1 / 3, 1 / 3, 0].map((n) => expect.closeTo(n)));
    const after = densityOf('2025-12-30', null, { certain: false });
    expect(after.slice(362)).toEqual([0, 1 / 2, 1 / 2].map((n) => expect.closeTo(n)));
  });
});
