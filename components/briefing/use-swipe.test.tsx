// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, expect, it, vi } from 'vitest';

import { render, unmount } from '@/components/ui/render.test-helper';

import { useSwipe } from './use-swipe';

afterEach(unmount);

function Swiped({ onSwipe }: { readonly onSwipe: (by: 1 | -1) => void }) {
  return (
    <div {...useSwipe(onSwipe)}>
      <p>caption</p>
      <div data-timeline />
      <button type="button" data-blank="black" />
    </div>
  );
}

function swipe(target: string, dx: number, dy: number, pointerType = 'touch') {
  const at = (type: string, clientX: number, clientY: number) =>
    new PointerEvent(type, { clientX, clientY, pointerType, isPrimary: true, bubbles: true });
  const node = document.querySelector(target)!;
  act(() => {
    node.dispatchEvent(at('pointerdown', 200, 200));
    node.dispatchEvent(at('pointerup', 200 + dx, 200 + dy));
  });
}

it('goes on with a swipe to the left, back with one to the right', () => {
  const onSwipe = vi.fn();
  render(<Swiped onSwipe={onSwipe} />);
  swipe('p', -80, 10);
  swipe('p', 80, -10);
  expect(onSwipe.mock.calls).toEqual([[1], [-1]]);
});

it.each([
  ['of the timeline, which it moves', '[data-timeline]', -80, 0, 'touch'],
  ['of a blank screen', '[data-blank]', -80, 0, 'touch'],
  ['of a mouse', 'p', -80, 0, 'mouse'],
  ['that is short', 'p', -40, 0, 'touch'],
  ['that goes up', 'p', -80, 60, 'touch'],
] as const)('takes no swipe %s', (_, target, dx, dy, pointerType) => {
  const onSwipe = vi.fn();
  render(<Swiped onSwipe={onSwipe} />);
  swipe(target, dx, dy, pointerType);
  expect(onSwipe).not.toHaveBeenCalled();
});
