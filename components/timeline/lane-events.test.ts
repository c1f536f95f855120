import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { datasets, instant, viewSpan } from '@/data/arbitrary';
import { FLAGS } from '@/data/columns';
import { indexDataset } from '@/data/dataset-index';
import { EMPTY_FILTER } from '@/data/event-filter';
import { filterEvents } from '@/data/query';
import { DAY_MS, toMs, toSpan } from '@/data/time';
import { KINDS } from '@/data/vocabulary';

import { eventTimes } from './event-times';
import { toLanes } from './lane';
import { LaneEvents } from './lane-events';

/** Lanes of up to some hundred events, more than one level of blocks, and what they are made of. */
const lanes = fc
  .tuple(
    fc.oneof(datasets(40), datasets(300, 200)),
    fc.constantFrom('leader', 'institution', 'kind', 'none'),
  )
  .map(([dataset, grouping]) => {
    const index = indexDataset(dataset);
    const all = toLanes(index, filterEvents(index, EMPTY_FILTER), grouping);
    return { columns: index.columns, times: eventTimes(index), lanes: all };
  });
const RUNS = { numRuns: 25 };

describe('the events of a lane', () => {
  it('stand in the order in which they are counted, none without a date', () => {
    fc.assert(
      fc.property(lanes, ({ times, lanes: all }) => {
        for (const { events } of all) {
          const anchors = [...events.ordinals].map((ordinal) => times.anchor[ordinal]!);
          expect(anchors.every(Number.isFinite)).toBe(true);
          expect(anchors).toEqual([...anchors].sort((a, b) => a - b));
          expect(new Set(events.ordinals).size).toBe(events.size);
        }
      }),
      RUNS,
    );
  });

  it('are counted within a span as a look at each of them would, with their kinds', () => {
    fc.assert(
      fc.property(lanes, viewSpan, ({ columns, times, lanes: all }, span) => {
        for (const { events } of all) {
          const places = events.within(span);
          const found = [...events.ordinals.subarray(places.from, places.to)];
          const expected = [...events.ordinals].filter((ordinal) => {
            const at = times.anchor[ordinal]!;
            return at >= span.start && at < span.end;
          });
          expect(found).toEqual(expected);
          expect(events.kindsOf(places)).toEqual(
            KINDS.map((_, kind) => expected.filter((n) => columns.kind[n] === kind).length),
          );
          const { start, end } = events.reachOf(places);
          expect(start).toBe(Math.min(Infinity, ...expected.map((n) => times.start[n]!)));
          expect(end).toBe(Math.max(-Infinity, ...expected.map((n) => times.end[n]!)));
          expect(events.roughOf(places)).toBe(
            expected.filter((n) => (columns.flags[n]! & FLAGS.certain) === 0).length,
          );
        }
      }),
      RUNS,
    );
  });

  it('that are drawn within a span are those that a look at each of them finds, or too many', () => {
    fc.assert(
      fc.property(lanes, viewSpan, fc.nat(60), ({ times, lanes: all }, span, most) => {
        for (const { events } of all) {
          const expected = [...events.ordinals]
            .filter((n) => times.start[n]! < span.end && times.end[n]! > span.start)
            .sort((a, b) => a - b);
          const found = events.drawnWithin(span, most);
          if (expected.length <= most) {
            expect([...(found ?? [])].sort((a, b) => a - b)).toEqual(expected);
          } else expect(found).toBeNull();
        }
      }),
      RUNS,
    );
  });

  it('know the place of each of them, and of no other', () => {
    fc.assert(
      fc.property(lanes, ({ columns, lanes: all }) => {
        for (const { events } of all) {
          for (let ordinal = 0; ordinal < columns.size; ordinal += 1) {
            expect(events.placeOf(ordinal)).toBe(events.ordinals.indexOf(ordinal));
          }
        }
      }),
      { numRuns: 15 },
    );
  });

  it('know the nearest of them to an instant', () => {
    fc.assert(
      fc.property(lanes, instant, ({ times, lanes: all }, ms) => {
        for (const { events } of all) {
          const far = (at: number) => Math.abs(at - ms);
          const least = Math.min(...[...events.ordinals].map((n) => far(times.anchor[n]!)));
          expect(far(events.nearest(ms))).toBe(least);
        }
      }),
      RUNS,
    );
    const none = indexDataset({
      version: 1,
      title: { en: 'None', vi: 'None' },
      window: { start: '2025-01-01', end: '2025-12-31' },
      leaders: [],
      institutions: [],
      articles: [],
      events: [],
    });
    const empty = new LaneEvents(new Uint32Array(), none.columns, eventTimes(none));
    expect(empty.nearest(5)).toBe(5);
    expect(empty.drawnWithin(toSpan('2025-01-01', '2025-12-31'), 9)).toEqual([]);
  });

  it('know the most of them that fall between two instants', () => {
    const { start, end } = toSpan('2022-01-01', '2027-12-31');
    fc.assert(
      fc.property(lanes, fc.integer({ min: 1, max: 500 }), ({ times, lanes: all }, days) => {
        const count = Math.ceil((end - start) / (days * DAY_MS));
        const instants = Array.from({ length: count }, (_, i) => start + i * days * DAY_MS);
        for (const { events } of all) {
          const counts = new Map<number, number>();
          for (const n of events.ordinals) {
            const own = instants.filter((ms) => ms <= times.anchor[n]!).length;
            counts.set(own, (counts.get(own) ?? 0) + 1);
          }
          expect(events.mostBetween(instants)).toBe(Math.max(0, ...counts.values()));
        }
      }),
      { numRuns: 15 },
    );
  });
});

it('what is only known to lie before, after or within is counted at a day that it can touch', () => {
  fc.assert(
    fc.property(datasets(40), (dataset) => {
      const index = indexDataset(dataset);
      const { anchor } = eventTimes(index);
      for (let n = 0; n < index.events.size; n += 1) {
        const { date } = index.events.at(n);
        if (!date) expect(anchor[n]).toBeNaN();
        else {
          expect(anchor[n]!).toBeGreaterThanOrEqual(
            date.earliest === null ? -Infinity : toMs(date.earliest),
          );
          expect(anchor[n]!).toBeLessThan(
            date.latest === null ? Infinity : toMs(date.latest) + DAY_MS,
          );
        }
      }
    }),
  );
});
