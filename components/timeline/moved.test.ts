import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { datasets } from '@/data/arbitrary';

import { layout } from './layout';
import { atOrigin, bundleAtOrigin, isMoved, isMovedBundle } from './moved';
import { sampleInput } from './sample.test-helper';
import type { BundleMark, Mark, Scene } from './scene';

const SIZE = { width: 900, height: 600 };
const RUNS = { numRuns: 80 };

/** Scenes of one dataset: the second is panned by so many px, and perhaps narrower. */
const pairs = fc
  .record({
    dataset: datasets(24, 3),
    by: fc.integer({ min: -300, max: 300 }),
    zoom: fc.constantFrom(1, 0.9, 0.5),
  })
  .map(({ dataset, by, zoom }): readonly [Scene, Scene] => {
    const input = sampleInput(dataset);
    const { start, end } = input.bounds;
    const perPx = (end - start) / SIZE.width;
    const second = { start: start + by * perPx, end: start + by * perPx + (end - start) * zoom };
    return [layout(input, input.bounds, SIZE), layout(input, second, SIZE)];
  });

/** Numbers as they are seen: rounded to a hundredth of a px. */
function asSeen<T>(value: T): unknown {
  return JSON.parse(
    JSON.stringify(value, (_, part: unknown) =>
      typeof part === 'number' ? Math.round(part * 100) / 100 + 0 : part,
    ),
  );
}

function shared<T extends { readonly key: string }>(
  a: readonly T[],
  b: readonly T[],
): readonly (readonly [T, T])[] {
  return a.flatMap((one) => {
    const other = b.find(({ key }) => key === one.key);
    return other ? [[one, other] as const] : [];
  });
}

/** What is drawn of it, from its own place; a label's width is a measure of its text. */
const drawn = (mark: Mark) => asSeen({ ...atOrigin(mark), label: label(atOrigin(mark)) });
const label = (mark: Mark) => mark.label && { ...mark.label, width: 0 };
const drawnBundle = (bundle: BundleMark) => asSeen({ ...bundleAtOrigin(bundle), label: null });

describe('what only moved', () => {
  it('draws the same from its own place', () => {
    fc.assert(
      fc.property(pairs, ([a, b]) => {
        for (const [was, now] of shared(a.marks, b.marks)) {
          if (!isMoved(was, now)) continue;
          const [one, other] = [atOrigin(was), atOrigin(now)];
          expect(other.x1).toBeCloseTo(one.x1, 1);
          expect(other.symbolX).toBeCloseTo(one.symbolX, 1);
          expect(other.label?.text).toBe(one.label?.text);
          expect(other.label?.x ?? 0).toBeCloseTo(one.label?.x ?? 0, 0);
        }
      }),
      RUNS,
    );
  });

  it('is whatever draws the same', () => {
    fc.assert(
      fc.property(pairs, ([a, b]) => {
        for (const [was, now] of shared(a.marks, b.marks)) {
          if (isMoved(was, now)) continue;
          expect(JSON.stringify(drawn(was)) === JSON.stringify(drawn(now))).toBe(false);
        }
        for (const [was, now] of shared(a.bundles, b.bundles)) {
          if (isMovedBundle(was, now)) continue;
          expect(JSON.stringify(drawnBundle(was)) === JSON.stringify(drawnBundle(now))).toBe(false);
        }
      }),
      RUNS,
    );
  });

  it('is every mark of a known day whose words a pan does not cut', () => {
    fc.assert(
      fc.property(pairs, ([a, b]) => {
        for (const [was, now] of shared(a.marks, b.marks)) {
          const isWhole = was.label?.text === now.label?.text && was.shape === 'symbol';
          const sides = [was, now].map(({ label: words, x0 }) => Math.sign((words?.x ?? x0) - x0));
          if (!isWhole || now.shape !== 'symbol' || sides[0] !== sides[1]) continue;
          if (was.callout || now.callout || was.ghosts.length > 0) continue;
          if (Math.abs(b.viewport.end - b.viewport.start - (a.viewport.end - a.viewport.start)) > 1)
            continue;
          expect(isMoved(was, now)).toBe(true);
        }
      }),
      RUNS,
    );
  });
});
