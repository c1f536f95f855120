import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { LANE_GROUPINGS, type LaneGrouping } from '@/components/view/view-state';
import { datasets } from '@/data/arbitrary';
import type { Dataset } from '@/data/schema';

import { layout } from './layout';
import { splitPinned } from './pinned';
import { sampleInput } from './sample.test-helper';

const any = fc.record({
  dataset: datasets(24),
  grouping: fc.constantFrom(...LANE_GROUPINGS),
  count: fc.integer({ min: 1, max: 4 }),
  height: fc.integer({ min: 100, max: 500 }),
  scrollTop: fc.integer({ min: 1, max: 400 }),
});
const RUNS = { numRuns: 60 };

interface Sample {
  readonly dataset: Dataset;
  readonly grouping: LaneGrouping;
  readonly count: number;
  readonly height: number;
  readonly scrollTop: number;
}

function scenes({ dataset, grouping, count, height, scrollTop }: Sample) {
  const input = sampleInput(dataset, { grouping, pinned: count });
  const size = { width: 900, height };
  return {
    atRest: layout(input, input.bounds, size),
    scrolled: layout(input, input.bounds, { ...size, scrollTop }),
  };
}

describe('pinned lanes', () => {
  it('move with what is scrolled to, with all that stands in them; the others stay', () => {
    fc.assert(
      fc.property(any, (sample) => {
        const { atRest, scrolled } = scenes(sample);
        const top = new Set(atRest.lanes.slice(0, atRest.pinned?.lanes ?? 0).map(({ id }) => id));
        const by = (laneId: string) => (top.has(laneId) ? sample.scrollTop : 0);
        expect(scrolled.lanes).toEqual(
          atRest.lanes.map((lane) => ({ ...lane, y: lane.y + by(lane.id) })),
        );
        expect(scrolled.marks).toEqual(
          atRest.marks.map((mark) => {
            const down = by(mark.laneId);
            const leader = mark.callout?.leader;
            return {
              ...mark,
              y: mark.y + down,
              callout: mark.callout &&
                leader && {
                  ...mark.callout,
                  y: mark.callout.y + down,
                  leader: { ...leader, y0: leader.y0 + down, y1: leader.y1 + down },
                },
            };
          }),
        );
        expect(scrolled.clusters).toEqual(
          atRest.clusters.map((cluster) => ({
            ...cluster,
            y0: cluster.y0 + by(cluster.laneId),
            y1: cluster.y1 + by(cluster.laneId),
            ceiling: cluster.ceiling + by(cluster.laneId),
          })),
        );
      }),
      RUNS,
    );
  });

  it('leave a part of the view to the others', () => {
    fc.assert(
      fc.property(any, (sample) => {
        const { pinned } = scenes(sample).scrolled;
        expect(pinned?.height ?? 0).toBeLessThan(sample.height * 0.7);
      }),
      RUNS,
    );
  });

  it('are joined to what can be seen of their events, and to nothing that they cover', () => {
    fc.assert(
      fc.property(any, (sample) => {
        const { scrolled: scene } = scenes(sample);
        const { pinned } = scene;
        if (!pinned) return;
        const top = new Set(scene.lanes.slice(0, pinned.lanes).map(({ id }) => id));
        for (const { eventId, y0, y1 } of scene.connectors) {
          const own = scene.marks.filter((mark) => mark.eventId === eventId);
          if (!own.some(({ laneId }) => top.has(laneId))) continue;
          const seen = own.filter(
            ({ laneId, y }) => top.has(laneId) || y > pinned.y + pinned.height,
          );
          expect(new Set(seen.map(({ laneId }) => laneId)).size).toBeGreaterThan(1);
          expect(y0).toBe(Math.min(...seen.map(({ y }) => y)));
          expect(y1).toBe(Math.max(...seen.map(({ y }) => y)));
        }
      }),
      RUNS,
    );
  });

  it('are drawn apart from the others, each thing once', () => {
    fc.assert(
      fc.property(any, (sample) => {
        const { scrolled: scene } = scenes(sample);
        const parts = splitPinned(scene);
        const keys = (things: readonly { readonly key: string }[] = []) =>
          things.map(({ key }) => key);
        for (const of of ['marks', 'bundles', 'clusters'] as const) {
          expect([...keys(parts.pinned?.[of]), ...keys(parts.scrolled[of])].toSorted()).toEqual(
            keys(scene[of]).toSorted(),
          );
        }
        for (const { y } of parts.pinned?.marks ?? []) {
          expect(y).toBeGreaterThan(0);
          expect(y).toBeLessThan(parts.pinned?.height ?? 0);
        }
      }),
      RUNS,
    );
  });

  it('cost nothing where there are none', () => {
    fc.assert(
      fc.property(any, (sample) => {
        const { scrolled, atRest } = scenes({ ...sample, count: 0 });
        expect(scrolled).toEqual(atRest);
        expect(splitPinned(scrolled).scrolled).toBe(scrolled);
      }),
      RUNS,
    );
  });
});
