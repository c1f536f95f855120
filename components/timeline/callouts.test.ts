import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { LANE_GROUPINGS } from '@/components/view/view-state';
import { datasets, viewSpan } from '@/data/arbitrary';
import { DAY_MS } from '@/data/time';

import { labelWidth } from './label-text';
import { layout } from './layout';
import { sampleInput } from './sample.test-helper';
import { problems } from './scene-rules.test-helper';
import { panned } from './viewport';

const any = fc
  .record({
    dataset: datasets(36),
    grouping: fc.constantFrom(...LANE_GROUPINGS),
    selected: fc.nat(),
    width: fc.integer({ min: 300, max: 1_800 }),
    height: fc.integer({ min: 40, max: 500 }),
    covered: fc.constantFrom(0, 0, 0.3),
  })
  .map(({ dataset, grouping, selected, width, height, covered }) => {
    const ordinal = dataset.events.length === 0 ? -1 : selected % dataset.events.length;
    return {
      input: sampleInput(dataset, { grouping, selected: ordinal }),
      size: { width, height, clearWidth: width * (1 - covered) },
      ordinal,
    };
  });

describe('the words of marks that matter', () => {
  it('stand on nothing and in view where they move, and their lines end at their marks', () => {
    let seen = 0;
    fc.assert(
      fc.property(any, viewSpan, ({ input, size }, viewport) => {
        for (const view of [viewport, input.bounds]) {
          const scene = layout(input, view, size);
          seen += scene.marks.filter(({ callout }) => callout).length;
          expect(problems(scene, size.clearWidth)).toEqual([]);
        }
      }),
      { numRuns: 250 },
    );
    expect(seen).toBeGreaterThan(0);
  });

  it('move only for congresses, disputed dates and the selected event, and only if they are cut', () => {
    fc.assert(
      fc.property(any, viewSpan, ({ input, size, ordinal }, viewport) => {
        for (const mark of layout(input, viewport, size).marks) {
          if (!mark.callout) continue;
          const matters = mark.kind === 'congress' || mark.ghosts.length > 0;
          expect(matters || mark.ordinal === ordinal).toBe(true);
          // Where they go, they are whole.
          const text = input.item(mark.ordinal)!.label;
          expect(mark.callout.label.width).toBe(labelWidth(text));
        }
      }),
      { numRuns: 200 },
    );
  });

  it('keep their place beside their mark while one pans over a day', () => {
    fc.assert(
      fc.property(any, ({ input, size }) => {
        const here = layout(input, input.bounds, size);
        const there = layout(input, panned(input.bounds, DAY_MS), size);
        const places = (scene: typeof here) =>
          new Map(
            scene.marks.flatMap(({ key, callout, symbolX }) =>
              callout ? [[key, { y: callout.y, dx: Math.round(callout.label.x - symbolX) }]] : [],
            ),
          );
        const [before, after] = [places(here), places(there)];
        for (const [key, place] of after) expect(before.get(key) ?? place).toEqual(place);
      }),
      { numRuns: 60 },
    );
  });
});
