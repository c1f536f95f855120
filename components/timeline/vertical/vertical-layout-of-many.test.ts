import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { clusterMembers } from '@/components/timeline/cluster';
import { panned } from '@/components/timeline/viewport';
import { datasets, viewSpan } from '@/data/arbitrary';
import type { Dataset } from '@/data/schema';
import { DAY_MS, type TimeSpan } from '@/data/time';
import { KINDS } from '@/data/vocabulary';

import { verticalLayout, type VerticalInput } from './vertical-layout';
import { verticalInput, type VerticalOptions } from './vertical-sample.test-helper';
import type { VerticalScene } from './vertical-scene';
import { partAround } from './vertical-tiles';

/** So many events that time is laid out in tiles: made once, since making them costs most. */
const MANY: readonly Dataset[] = fc.sample(datasets(700, 600), { numRuns: 5, seed: 4 });
const HEIGHT = 560;
const any = fc.record({
  dataset: fc.constantFrom(...MANY),
  selected: fc.constantFrom(null, 'event-0', 'event-20', 'event-333'),
  /** From all the years on two screens to three days on one. */
  msPerPx: fc.constantFrom(20, 216, 700, 2_000, 5_600).map((px) => (30 * DAY_MS) / px),
  view: viewSpan,
  width: fc.integer({ min: 300, max: 640 }),
  scale: fc.constantFrom(1, 2),
});
type Any = typeof any extends fc.Arbitrary<infer T> ? T : never;

const inputs = new Map<string, VerticalInput>();
function inputOf({ dataset, selected }: Pick<Any, 'dataset' | 'selected'>): VerticalInput {
  const name = `${MANY.indexOf(dataset)} ${selected}`;
  const options: VerticalOptions = { selected };
  const input = inputs.get(name) ?? verticalInput(dataset, options);
  inputs.set(name, input);
  return input;
}
function seen({ view, msPerPx }: Pick<Any, 'view' | 'msPerPx'>): TimeSpan {
  return { start: view.start, end: view.start + HEIGHT * msPerPx };
}
function layout(sample: Any, view = seen(sample)): VerticalScene {
  const { msPerPx, width, scale } = sample;
  const input = inputOf(sample);
  const part = partAround(view, input.lane.events.size, msPerPx);
  return verticalLayout(input, part, msPerPx, { width, reach: 300, scale });
}
const RUNS = { numRuns: 80 };

/** Ordinals that are labelled, and those that lie in a bundle beside its meeting's label. */
function labelled({ labels }: VerticalScene, { lane, item }: VerticalInput): readonly number[] {
  const byId = new Map([...lane.events.ordinals].map((ordinal) => [item(ordinal)!.id, ordinal]));
  return labels.flatMap((label) => {
    if (label.is === 'event') return [byId.get(label.eventId)!];
    return label.is === 'bundle' && !label.open ? label.eventIds.map((id) => byId.get(id)!) : [];
  });
}

describe('the vertical layout of many events', () => {
  it('sets no label on another, and makes each a target for a finger', () => {
    fc.assert(
      fc.property(any, (sample) => {
        const { labels, height } = layout(sample);
        labels.forEach((label, i) => {
          const above = labels[i - 1];
          if (above) expect(label.y).toBeGreaterThanOrEqual(above.y + above.height);
          expect(label.height).toBeGreaterThanOrEqual(44);
          expect(label.y + label.height).toBeLessThanOrEqual(height);
        });
      }),
      RUNS,
    );
  });

  it('labels or counts each event near the view exactly once', () => {
    fc.assert(
      fc.property(any, (sample) => {
        const input = inputOf(sample);
        const scene = layout(sample);
        const counted = scene.labels.flatMap((label) =>
          label.is === 'cluster' ? clusterMembers(label.count, input.lane.events) : [],
        );
        const all = [...labelled(scene, input), ...counted];
        expect(new Set(all).size).toBe(all.length);
        const { from, to } = input.lane.events.within(seen(sample));
        const there = new Set(all);
        const missing = [...input.lane.events.ordinals.subarray(from, to)].filter(
          (ordinal) => !there.has(ordinal),
        );
        expect(missing).toEqual([]);
      }),
      RUNS,
    );
  });

  it('says of each count how many it holds, and of which kinds', () => {
    fc.assert(
      fc.property(any, (sample) => {
        const { lane, columns } = inputOf(sample);
        for (const label of layout(sample).labels) {
          if (label.is !== 'cluster') continue;
          const members = clusterMembers(label.count, lane.events);
          expect(label.count.count).toBe(members.length);
          expect(members.length).toBeGreaterThan(1);
          expect(label.count.first).toBe(members[0]);
          expect(label.count.kinds).toEqual(
            KINDS.map((_, k) => members.filter((n) => columns.kind[n] === k).length),
          );
        }
      }),
      RUNS,
    );
  });

  it('draws no more than there is room for, however many events there are', () => {
    fc.assert(
      fc.property(any, (sample) => {
        expect(inputOf(sample).lane.events.size).toBeGreaterThan(400);
        const { labels, marks } = layout(sample);
        // The view, what is ahead on both sides, and the rest of the tiles at both ends.
        const most = HEIGHT + 2 * 1_200 + 4 * 1_024 + 2 * 500;
        expect(labels.length).toBeLessThanOrEqual(most / 48);
        expect(marks.length).toBeLessThanOrEqual((most / 1_024) * 96);
      }),
      RUNS,
    );
  });

  it('always labels the selected event while it is in view', () => {
    fc.assert(
      fc.property(any, (sample) => {
        const { selected, item } = inputOf(sample);
        const own = selected < 0 ? null : item(selected);
        if (!own || own.assignedAt !== null) return;
        const view = { start: own.anchor - 100 * sample.msPerPx, end: own.anchor + 460 };
        const { labels } = layout(sample, view);
        expect(labels.some((one) => one.is === 'event' && one.eventId === own.id)).toBe(true);
      }),
      RUNS,
    );
  });

  it('moves no label in view while one scrolls', () => {
    fc.assert(
      fc.property(any, fc.integer({ min: -500, max: 500 }), (sample, px) => {
        const [a, b] = [0, px].map((by) =>
          layout(sample, panned(seen(sample), by * sample.msPerPx)),
        );
        const after = new Map(b!.labels.map((label) => [label.key, label.y]));
        const { start, end } = seen(sample);
        const toPx = (ms: number) => (ms - a!.start) / sample.msPerPx;
        for (const { key, y } of a!.labels) {
          if (y > toPx(start) && y < toPx(end)) expect(after.get(key)).toBe(y);
        }
      }),
      RUNS,
    );
  });
});
