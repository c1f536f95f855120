import { describe, expect, it } from 'vitest';

import eventsJson from '@/data/events.json';
import { datasetSchema } from '@/data/schema';

import { newElement } from './ink/ink-nodes';
import { layout } from './layout';
import { MarkNodes } from './mark-nodes';
import { isMoved } from './moved';
import { sampleInput } from './sample.test-helper';
import type { Mark } from './scene';
import { panned, zoomed } from './viewport';

const SIZE = { width: 1_000, height: 600 };
const INPUT = sampleInput(datasetSchema.parse(eventsJson));
const WIDE = INPUT.bounds;
const NEAR = zoomed(WIDE, 6, WIDE.start + 0.9 * (WIDE.end - WIDE.start));
const VIEWS = [WIDE, NEAR, panned(NEAR, 20 * ((NEAR.end - NEAR.start) / SIZE.width))];

/** What became of each mark that two views share. */
const CHANGES = VIEWS.slice(1).flatMap((view, i) => {
  const [a, b] = [VIEWS[i] ?? view, view].map((own) => layout(INPUT, own, SIZE).marks);
  return (a ?? []).flatMap((was) => {
    const now = b?.find(({ key }) => key === was.key);
    return now ? [{ was, now }] : [];
  });
});

function drawn(...states: readonly (readonly [Mark, boolean])[]): SVGGElement {
  const button = newElement('g');
  const nodes = new MarkNodes(button);
  for (const [mark, selected] of states) nodes.draw(mark, selected);
  return button;
}

describe('the elements of a mark', () => {
  it('are there once, also where React attaches its element again', () => {
    const [{ now }] = CHANGES as [(typeof CHANGES)[number]];
    const button = newElement('g');
    for (let times = 0; times < 2; times += 1) new MarkNodes(button).draw(now, false);
    expect(button.outerHTML).toBe(drawn([now, false]).outerHTML);
  });

  it('are those of the mark as it is now, whatever it was before', () => {
    const changed = CHANGES.filter(({ was, now }) => !isMoved(was, now));
    expect(changed.length).toBeGreaterThan(5);
    for (const { was, now } of changed) {
      expect(drawn([was, false], [now, false]).isEqualNode(drawn([now, false])), now.key).toBe(
        true,
      );
      expect(drawn([was, true], [now, false]).isEqualNode(drawn([now, false])), now.key).toBe(true);
    }
  });

  it('are not touched while it only moves', () => {
    const moved = CHANGES.filter(({ was, now }) => was.x0 !== now.x0 && isMoved(was, now));
    expect(moved.length).toBeGreaterThan(5);
    for (const { was, now } of moved) {
      expect(drawn([was, false], [now, false]).isEqualNode(drawn([was, false])), now.key).toBe(
        true,
      );
    }
  });

  it('hold its words, and the words elsewhere while it has such', () => {
    const label = (text: string) => ({ text, x: 20, width: 80, strong: false, inside: false });
    const [{ now }] = CHANGES.filter(({ now: { shape } }) => shape === 'symbol') as [
      (typeof CHANGES)[0],
    ];
    const leader = { x0: now.x0, y0: now.y, x1: 20, y1: now.y + 24 };
    const far: Mark = {
      ...now,
      label: null,
      callout: { label: label('elsewhere'), y: now.y + 24, leader },
    };
    const near: Mark = { ...now, label: label('beside'), callout: null };
    expect(drawn([near, false], [far, false]).textContent).toBe('elsewhere');
    expect(drawn([far, false], [near, false]).textContent).toBe('beside');
    expect(drawn([near, false]).querySelector('rect')?.getAttribute('fill')).toBe('none');
    expect(drawn([near, true]).querySelector('rect')?.getAttribute('fill')).toBe('var(--match)');
  });
});
