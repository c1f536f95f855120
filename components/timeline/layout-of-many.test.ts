import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { LANE_GROUPINGS } from '@/components/view/view-state';
import { datasets, viewSpan } from '@/data/arbitrary';
import { indexDataset } from '@/data/dataset-index';
import type { Dataset } from '@/data/schema';
import { DAY_MS } from '@/data/time';
import { KINDS } from '@/data/vocabulary';

import { stepAround } from './calendar-step';
import { eventTimes } from './event-times';
import { layout } from './layout';
import { clusterStep, packingResolution } from './packing';
import { sampleInput, type SampleOptions } from './sample.test-helper';
import type { Scene } from './scene';
import { problems } from './scene-rules.test-helper';
import { toTargets } from './targets';
import { panned, resolution, zoomed } from './viewport';

/** So many events that no lane is packed whole: made once, since making them costs most. */
const MANY: readonly Dataset[] = fc.sample(datasets(600, 500), {
  numRuns: 6,
  seed: 4,
});
const any = fc.record({
  dataset: fc.constantFrom(...MANY),
  grouping: fc.constantFrom(...LANE_GROUPINGS),
  selected: fc.integer({ min: -1, max: 400 }),
  collapsed: fc.subarray(['to-lam', 'party', 'meeting', 'none']).map((ids) => new Set(ids)),
  width: fc.integer({ min: 400, max: 1_800 }),
  height: fc.integer({ min: 100, max: 900 }),
});
type Any = typeof any extends fc.Arbitrary<infer T> ? T : never;

const inputs = new Map<string, ReturnType<typeof sampleInput>>();
function inputOf({ dataset, grouping, selected, collapsed }: Any) {
  const options: SampleOptions = { grouping, selected, collapsed };
  const name = JSON.stringify([MANY.indexOf(dataset), grouping, selected, [...collapsed]]);
  const input = inputs.get(name) ?? sampleInput(dataset, options);
  inputs.set(name, input);
  return input;
}
const views = fc.oneof(
  viewSpan,
  viewSpan.map((span) => zoomed(span, 30)),
);
const RUNS = { numRuns: 60 };

describe('a layout of many events', () => {
  it('sets no label on another, on a mark, or out of the view, wherever one looks', () => {
    fc.assert(
      fc.property(any, views, (sample, view) => {
        expect(problems(layout(inputOf(sample), view, sample))).toEqual([]);
      }),
      RUNS,
    );
  });

  it('draws few things for each lane, however many events it has', () => {
    fc.assert(
      fc.property(any, views, (sample, view) => {
        const scene = layout(inputOf(sample), view, sample);
        for (const { id } of scene.lanes) {
          const own = scene.clusters.filter(({ laneId }) => laneId === id);
          expect(own.length).toBeLessThanOrEqual(Math.ceil(sample.width / 28) + 2);
        }
      }),
      RUNS,
    );
  });

  it('counts in each step of the calendar just what it does not draw there', () => {
    fc.assert(
      fc.property(any, views, (sample, view) => {
        const input = inputOf(sample);
        const scene = layout(input, view, sample);
        const times = eventTimes(indexDataset(sample.dataset));
        const step = clusterStep(packingResolution(resolution(view, sample.width)));
        for (const { id, events } of input.lanes) {
          const clusters = scene.clusters.filter(({ laneId }) => laneId === id);
          const counted = new Map(clusters.map((cluster) => [cluster.span.start, cluster]));
          const expected = new Map<number, number[]>();
          for (const ordinal of events.ordinals) {
            const { start, end } = stepAround(step, times.anchor[ordinal]!);
            if (end <= view.start || start >= view.end) continue;
            expected.set(start, [...(expected.get(start) ?? []), ordinal]);
          }
          for (const [start, ordinals] of expected) {
            const cluster = counted.get(start);
            const drawn = ordinals.filter((n) => cluster === undefined || cluster.except.has(n));
            expect(cluster?.count ?? 0).toBe(ordinals.length - drawn.length);
            if (cluster) {
              const left = ordinals.filter((n) => !cluster.except.has(n));
              expect(cluster.kinds).toEqual(
                KINDS.map((_, k) => left.filter((n) => input.columns.kind[n] === k).length),
              );
            } else {
              // A bundle stands at its meeting, wherever its tasks are dated.
              const alone = ordinals.filter((n) => input.item(n)?.assignedAt === null);
              expectDrawn(scene, id, alone, times.anchor, view);
            }
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  it('always draws the selected event by itself while its days are in view', () => {
    fc.assert(
      fc.property(any, views, (sample, view) => {
        const input = inputOf({ ...sample, collapsed: new Set() });
        const item = sample.selected < 0 ? null : input.item(sample.selected);
        if (!item || item.assignedAt !== null) return;
        if (item.anchor < view.start || item.anchor >= view.end) return;
        const scene = layout(input, view, sample);
        const isDrawn =
          scene.marks.some(({ ordinal }) => ordinal === item.ordinal) ||
          scene.bundles.some(({ ordinals }) => ordinals.includes(item.ordinal));
        expect(isDrawn).toBe(true);
      }),
      RUNS,
    );
  });

  it('never changes the height of a lane, or the rule of its counts, while one pans', () => {
    const days = fc.integer({ min: -400, max: 400 });
    fc.assert(
      fc.property(any, views, days, (sample, view, n) => {
        const input = inputOf(sample);
        const [a, b] = [view, panned(view, n * DAY_MS)].map((v) => layout(input, v, sample));
        const length = ({ clusters }: Scene) =>
          new Set(
            clusters.map(
              ({ span }) =>
                stepAround(
                  clusterStep(packingResolution(resolution(view, sample.width))),
                  span.start,
                ).start === span.start,
            ),
          );
        expect(b!.lanes.map(({ height }) => height)).toEqual(a!.lanes.map(({ height }) => height));
        for (const is of [...length(a!), ...length(b!)]) expect(is).toBe(true);
      }),
      RUNS,
    );
  });

  it('has targets with keys of their own', () => {
    fc.assert(
      fc.property(any, views, (sample, view) => {
        const targets = toTargets(layout(inputOf(sample), view, sample));
        expect(new Set(targets.map(({ key }) => key)).size).toBe(targets.length);
      }),
      RUNS,
    );
  });
});

/** Whatever is not counted and stands in view has a mark or lies in a bundle. */
function expectDrawn(
  scene: Scene,
  laneId: string,
  ordinals: readonly number[],
  anchor: Float64Array,
  view: { readonly start: number; readonly end: number },
): void {
  const drawn = new Set([
    ...scene.marks.filter((m) => m.laneId === laneId).map(({ ordinal }) => ordinal),
    ...scene.bundles.filter((b) => b.laneId === laneId).flatMap((b) => b.ordinals),
  ]);
  for (const n of ordinals) {
    if (anchor[n]! < view.start || anchor[n]! >= view.end) continue;
    expect(drawn.has(n), `${n} in ${laneId}`).toBe(true);
  }
}
