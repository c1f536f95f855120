import { describe, expect, test } from 'vitest';
import { T0, T1 } from '../../events/calendar.mjs';
import { type BenchEvent, endOf, generateEvents, KINDS, laneOf } from '../../events/events.mjs';
import { BUCKETS, GROUPS, LimitIndex, radix } from './limit-index.mjs';

const events = generateEvents(20_000, 3);

const shown = (event: BenchEvent, from: number, to: number) =>
  endOf(event) >= from && event.start < to;

/** How many events are active in each column, group after group. */
function columns(from: number, to: number, width: number, keep: (event: BenchEvent) => boolean) {
  const counts = new Uint32Array(GROUPS * width);
  const column = (time: number) => Math.floor(((time - from) / (to - from)) * width);
  for (const event of events) {
    if (!keep(event) || !shown(event, from, to)) continue;
    const row = (laneOf(event) * KINDS.length + KINDS.indexOf(event.kind)) * width;
    const last = Math.min(width - 1, column(endOf(event)));
    for (let x = Math.max(0, column(event.start)); x <= last; x++) counts[row + x]!++;
  }
  return counts;
}

const differing = (a: Uint32Array, b: Uint32Array) => a.filter((value, i) => value !== b[i]).length;

/** What falls exactly on the edge of a pixel may be counted on either side of it. */
const ON_EDGES = 0.001;

const WINDOWS = [
  ['all', T0, T1, 1024],
  ['a month', T0 + 4e10, T0 + 4.3e10, 1000],
] as const;

test('the radix sort is stable', () => {
  const keys = Uint32Array.from({ length: 5000 }, (_, i) => ((i * 2_654_435_761) % 2 ** 28) >>> 3);
  const order = Array.from(keys.keys()).sort((a, b) => keys[a]! - keys[b]! || a - b);
  expect([...radix(keys, 28)]).toEqual(order);
});

describe('the index of the peer limit', () => {
  test.each([
    [T0, T1],
    [T0 + 1e10, T0 + 1.2e10],
    [T0 + 4e10, T0 + 4e10 + 3.6e6],
  ])('visits exactly the events that a window shows (%d to %d)', (from, to) => {
    const index = new LimitIndex(events);
    const visited: string[] = [];
    index.visit(from, to, (position: number) => visited.push(events[index.ord[position]!]!.id));
    const expected = events.filter((event) => shown(event, from, to)).map(({ id }) => id);
    expect(visited.sort()).toEqual(expected.sort());
  });

  test.each(WINDOWS)('counts what is active in each column of %s', (_, from, to, width) => {
    // So that the columns of everything are whole buckets.
    expect(BUCKETS % WINDOWS[0][3]).toBe(0);
    const counts = new Uint32Array(GROUPS * width);
    new LimitIndex(events).columns(from, to, width, counts);
    const expected = columns(from, to, width, () => true);
    expect(differing(counts, expected)).toBeLessThan(ON_EDGES * counts.length);
  });

  test.each(WINDOWS)('counts only what a filter keeps in %s', (_, from, to, width) => {
    const index = new LimitIndex(events);
    const keep = (event: BenchEvent) => laneOf(event) === 3;
    index.setMask(Uint8Array.from(index.ord, (i) => Number(keep(events[i]!))));
    const counts = new Uint32Array(GROUPS * width);
    index.columns(from, to, width, counts);
    const expected = columns(from, to, width, keep);
    expect(differing(counts, expected)).toBeLessThan(ON_EDGES * counts.length);
  });
});
