// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { render, unmount } from '@/components/ui/render.test-helper';

import { useSpotlight } from './use-spotlight';

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  unmount();
  vi.useRealTimers();
});

function Lit({
  standing,
  onClick,
}: {
  readonly standing: readonly string[];
  onClick?: () => void;
}) {
  const lit = useSpotlight(new Set(standing));
  return (
    <div data-plot>
      <output>{lit ? [...lit].join(' ') : 'all'}</output>
      <button type="button" data-event-id="one" onClick={onClick} />
      <button type="button" data-event-id="two" />
      <input />
    </div>
  );
}

const lit = () => document.querySelector('output')?.textContent;
const markOf = (id: string) => document.querySelector(`[data-event-id=${id}]`)!;
const fire = (target: EventTarget, event: Event) => act(() => void target.dispatchEvent(event));
const key = (type: 'keydown' | 'keyup', name = 'l', target: EventTarget = document.body) =>
  fire(target, new KeyboardEvent(type, { key: name, bubbles: true }));
const point = (target: Element, type: string, clientX = 0) =>
  fire(target, new PointerEvent(type, { clientX, button: 0, bubbles: true, cancelable: true }));
const wait = (ms: number) => act(() => void vi.advanceTimersByTime(ms));

describe('L, held', () => {
  it('lights what is selected or stands out anyway, until it is let go', () => {
    render(<Lit standing={['one', 'two']} />);
    expect(lit()).toBe('all');
    key('keydown', 'L');
    expect(lit()).toBe('one two');
    key('keyup');
    expect(lit()).toBe('all');
  });

  it('lights what is pointed at where nothing stands out', () => {
    render(<Lit standing={[]} />);
    key('keydown');
    expect(lit()).toBe('all');
    point(markOf('two'), 'pointerover');
    key('keydown');
    expect(lit()).toBe('two');
    fire(window, new Event('blur'));
    expect(lit()).toBe('all');
  });

  it('is a letter where somebody types', () => {
    render(<Lit standing={['one']} />);
    key('keydown', 'l', document.querySelector('input')!);
    expect(lit()).toBe('all');
  });

  it.each(['ctrlKey', 'altKey', 'metaKey'])('is the browser’s with %s', (held) => {
    render(<Lit standing={['one']} />);
    fire(document.body, new KeyboardEvent('keydown', { key: 'l', bubbles: true, [held]: true }));
    expect(lit()).toBe('all');
  });

  it('is off where keys of a single character are', () => {
    window.localStorage.setItem('briefline:letter-keys', '0');
    render(<Lit standing={['one']} />);
    key('keydown');
    expect(lit()).toBe('all');
    window.localStorage.setItem('briefline:letter-keys', '1');
    fire(window, new Event('storage'));
    key('keydown');
    expect(lit()).toBe('one');
    window.localStorage.clear();
  });
});

describe('a long press on a mark', () => {
  it('lights that mark as long as it lasts, and its click opens nothing', () => {
    const onClick = vi.fn();
    render(<Lit standing={['two']} onClick={onClick} />);
    point(markOf('one'), 'pointerdown');
    wait(399);
    expect(lit()).toBe('all');
    wait(1);
    expect(lit()).toBe('one');
    // A finger that stays asks for the browser's menu.
    const menu = new MouseEvent('contextmenu', { bubbles: true, cancelable: true });
    fire(markOf('one'), menu);
    expect(menu.defaultPrevented).toBe(true);
    point(markOf('one'), 'pointerup');
    expect(lit()).toBe('all');
    fire(markOf('one'), new MouseEvent('click', { bubbles: true, cancelable: true }));
    expect(onClick).not.toHaveBeenCalled();
    fire(markOf('one'), new MouseEvent('click', { bubbles: true, cancelable: true }));
    expect(onClick).toHaveBeenCalledOnce();
  });

  it('is none if it moves, or is short', () => {
    render(<Lit standing={[]} />);
    point(markOf('one'), 'pointerdown');
    point(markOf('one'), 'pointermove', 20);
    wait(1_000);
    expect(lit()).toBe('all');
    point(markOf('one'), 'pointerdown');
    point(markOf('one'), 'pointerup');
    wait(1_000);
    expect(lit()).toBe('all');
  });
});
