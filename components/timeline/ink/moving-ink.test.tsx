import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';

import { render, unmount } from '@/components/ui/render.test-helper';

import { DrawnInk } from './drawn-ink';
import type { Ink } from './ink';
import { InkNodes } from './ink-nodes';
import { MovingInk } from './moving-ink';

afterEach(unmount);

const px = fc.integer({ min: -50, max: 1_500 });

const path = fc.record(
  {
    type: fc.constant('path' as const),
    d: px.map((x) => `M${x} 0V40`),
    at: fc.record({ x: px, y: px, scale: fc.constantFrom(0.8, 1) }),
    stroke: fc.record({ colour: fc.constant('ink' as const), width: fc.constantFrom(1, 1.5) }),
  },
  { requiredKeys: ['type', 'd'] },
);
const rect = fc.record(
  {
    type: fc.constant('rect' as const),
    x: px,
    y: px,
    width: px,
    height: px,
    radius: px,
    fill: fc.constantFrom('hatch' as const, { colour: 'party', opacity: 0.5 } as const),
  },
  { requiredKeys: ['type', 'x', 'y', 'width', 'height'] },
);
const text = fc.record({
  type: fc.constant('text' as const),
  text: fc.constantFrom('Q1', 'Q2', '2026', '5 tháng 3'),
  x: px,
  y: px,
  size: fc.constantFrom(12, 14),
  weight: fc.constantFrom(400 as const, 600 as const),
  colour: fc.constant('ink-2' as const),
  halo: fc.boolean(),
});
/** Texts with a key, each once, among ink without any. */
const pictures = fc
  .tuple(
    fc.array(fc.oneof(path, rect, text), { maxLength: 5 }),
    fc.uniqueArray(fc.constantFrom('minor 1', 'minor 2', 'minor 3', 'major 1'), { maxLength: 4 }),
    fc.array(fc.oneof(path, rect, text), { maxLength: 3 }),
    fc.array(text, { minLength: 4, maxLength: 4 }),
  )
  .map(([first, keys, last, texts]): readonly Ink[] => [
    ...first,
    ...keys.flatMap((key, i) => texts.slice(i, i + 1).map((own): Ink => ({ ...own, key }))),
    ...last,
  ]);

/** As it looks: elements in their order, with their attributes in any. */
function looks(parent: Element): unknown {
  return Array.from(parent.children, (node) => ({
    name: node.tagName,
    attributes: Array.from(node.attributes, ({ name, value }) => `${name}=${value}`).sort(),
    content: node.childElementCount > 0 ? looks(node) : node.textContent,
  }));
}

describe('ink that moves', () => {
  it('looks as if it had been drawn anew, whatever stood there before', () => {
    fc.assert(
      fc.property(fc.array(pictures, { minLength: 1, maxLength: 4 }), (frames) => {
        for (const ink of frames) {
          const container = render(
            <svg>
              <g>
                <DrawnInk ink={ink} />
              </g>
              <MovingInk ink={ink} />
            </svg>,
          );
          const [drawn, moving] = container.querySelectorAll('svg > g');
          expect(looks(moving ?? container)).toEqual(looks(drawn ?? container));
        }
      }),
      { numRuns: 25 },
    );
  });

  it('keeps the elements of what only stands elsewhere, also if something before it is gone', () => {
    const group = document.createElementNS('http://www.w3.org/2000/svg', 'g');
    const nodes = new InkNodes();
    const tick = (key: string, x: number): Ink => ({
      type: 'text',
      key,
      text: key,
      x,
      y: 15,
      size: 12,
      weight: 400,
      colour: 'ink-2',
    });
    nodes.draw(group, [tick('Q1', 10), tick('Q2', 80), tick('Q3', 150)]);
    const [, ...kept] = group.children;
    const words = kept.map((node) => node.firstElementChild);
    nodes.draw(group, [tick('Q2', 40), tick('Q3', 110), tick('Q4', 180)]);
    expect([...group.children].slice(0, 2)).toEqual(kept);
    expect([...group.children].map((node) => node.getAttribute('transform'))).toEqual([
      'translate(40 15)',
      'translate(110 15)',
      'translate(180 15)',
    ]);
    // The letters themselves are neither made nor placed again.
    expect([...group.children].slice(0, 2).map((node) => node.firstElementChild)).toEqual(words);
    expect(words.every((node) => node?.hasAttribute('x') === false)).toBe(true);
  });
});
