import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { datasets } from '@/data/arbitrary';

import { layout } from './layout';
import { sampleInput } from './sample.test-helper';
import { neighbour, toTargets, type Target } from './targets';

const targetsOf = datasets(25).map((dataset) => {
  const input = sampleInput(dataset);
  return toTargets(layout(input, input.bounds, { width: 1_000, height: 300 }));
});

const at = (key: string, laneId: string, x: number): Target => ({
  key,
  laneId,
  kind: 'mark',
  ordinal: 0,
  x,
});

describe('the targets of the plot', () => {
  it('are all of its marks, bundles and clusters, lane by lane and in the order that numbers them', () => {
    fc.assert(
      fc.property(datasets(25), (dataset) => {
        const input = sampleInput(dataset);
        const scene = layout(input, input.bounds, { width: 1_000, height: 300 });
        const targets = toTargets(scene);
        const all = [...scene.marks, ...scene.bundles, ...scene.clusters];
        expect(targets.map(({ key }) => key).sort()).toEqual(all.map(({ key }) => key).sort());
        const lane = (target: Target) => scene.lanes.findIndex(({ id }) => id === target.laneId);
        targets.slice(1).forEach((next, i) => {
          const before = targets[i]!;
          expect(lane(next)).toBeGreaterThanOrEqual(lane(before));
          if (lane(next) !== lane(before)) return;
          expect(next.ordinal).toBeGreaterThanOrEqual(before.ordinal);
          // Of a bundle and the first of its tasks, the bundle comes first.
          if (next.ordinal === before.ordinal) expect(before.kind).toBe('bundle');
        });
      }),
    );
  });

  it('each have a key of their own', () => {
    fc.assert(
      fc.property(targetsOf, (targets) => {
        expect(new Set(targets.map(({ key }) => key)).size).toBe(targets.length);
      }),
    );
  });
});

describe('an arrow key', () => {
  it('to the right and back to the left leads back, within the lane', () => {
    fc.assert(
      fc.property(targetsOf, (targets) => {
        for (const target of targets) {
          for (const [there, back] of [
            ['right', 'left'],
            ['left', 'right'],
          ] as const) {
            const next = neighbour(targets, target.key, there);
            if (next === null) continue;
            expect(next.laneId).toBe(target.laneId);
            expect(neighbour(targets, next.key, back)).toBe(target);
          }
        }
      }),
    );
  });

  it('to the right, lane by lane, reaches every target', () => {
    fc.assert(
      fc.property(targetsOf, (targets) => {
        const reached = new Set<string>();
        for (const first of targets) {
          if (neighbour(targets, first.key, 'left')) continue;
          for (let next: Target | null = first; next;) {
            expect(reached.has(next.key)).toBe(false);
            reached.add(next.key);
            next = neighbour(targets, next.key, 'right');
          }
        }
        expect(reached.size).toBe(targets.length);
      }),
    );
  });

  it('up or down leads to the nearest in time of the lane next to it', () => {
    fc.assert(
      fc.property(targetsOf, (targets) => {
        const lanes = [...new Set(targets.map(({ laneId }) => laneId))];
        for (const target of targets) {
          for (const [direction, step] of [
            ['up', -1],
            ['down', 1],
          ] as const) {
            const lane = lanes[lanes.indexOf(target.laneId) + step];
            const next = neighbour(targets, target.key, direction);
            expect(next?.laneId).toBe(lane);
            if (!next) continue;
            for (const other of targets.filter(({ laneId }) => laneId === lane)) {
              const distance = Math.abs(other.x - target.x);
              expect(distance).toBeGreaterThanOrEqual(Math.abs(next.x - target.x));
            }
          }
        }
      }),
    );
  });

  it('at the edge leads nowhere, and from what is gone to the first', () => {
    const targets = [at('a', 'one', 0), at('b', 'one', 5), at('c', 'two', 4)];
    expect(neighbour(targets, 'b', 'right')).toBeNull();
    expect(neighbour(targets, 'c', 'left')).toBeNull();
    expect(neighbour(targets, 'a', 'up')).toBeNull();
    expect(neighbour(targets, 'c', 'down')).toBeNull();
    expect(neighbour(targets, 'c', 'up')?.key).toBe('b');
    expect(neighbour(targets, 'gone', 'right')?.key).toBe('a');
    expect(neighbour([], 'gone', 'right')).toBeNull();
  });
});
