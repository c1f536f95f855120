import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { datasets, viewSpan } from '@/data/arbitrary';

import { elsewhere } from './elsewhere';
import { layout } from './layout';
import { sampleInput } from './sample.test-helper';

const SIZE = { width: 1_200, height: 600 };

describe('a view that shows nothing', () => {
  it('knows how many events are earlier and later, and when the nearest are', () => {
    fc.assert(
      fc.property(datasets(8), viewSpan, (dataset, viewport) => {
        const input = sampleInput(dataset);
        const scene = layout(input, viewport, SIZE);
        const told = elsewhere(scene, viewport, SIZE.width, input.events, input.item);
        const anchors = Array.from(input.events.ordinals, (n) => input.item(n)!.anchor);
        const isSeen = [...scene.marks, ...scene.bundles, ...scene.clusters].some(
          ({ x0, x1 }) => x1 > 0 && x0 < SIZE.width,
        );
        if (isSeen) {
          expect(told).toBeNull();
          return;
        }
        const earlier = anchors.filter((at) => at < viewport.start);
        const later = anchors.filter((at) => at >= viewport.end);
        expect(told).toEqual({
          earlier: earlier.length ? { count: earlier.length, nearest: Math.max(...earlier) } : null,
          later: later.length ? { count: later.length, nearest: Math.min(...later) } : null,
        });
        expect(earlier.length + later.length).toBe(anchors.length);
      }),
      { numRuns: 200 },
    );
  });
});
