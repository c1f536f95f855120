// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';

import { press, render, type, unmount } from '@/components/ui/render.test-helper';

import { SearchBox } from './search-box';

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  unmount();
  vi.useRealTimers();
});

function setUp() {
  const onChange = vi.fn();
  const show = (value: string) => {
    const field = render(<SearchBox value={value} onChange={onChange} />).querySelector('input');
    if (!field) throw new Error('the box has a field');
    return field;
  };
  return { onChange, show };
}

it('waits until one stops typing', () => {
  const { onChange, show } = setUp();
  const field = show('');
  type(field, 'l');
  act(() => vi.advanceTimersByTime(100));
  type(field, 'lu');
  act(() => vi.advanceTimersByTime(149));
  expect(onChange).not.toHaveBeenCalled();
  act(() => vi.advanceTimersByTime(1));
  expect(onChange).toHaveBeenCalledExactlyOnceWith({ q: 'lu' }, 'push');
});

it('is one step for the Back button, until Enter ends it', () => {
  const { onChange, show } = setUp();
  type(show(''), 'a');
  act(() => vi.advanceTimersByTime(150));
  type(show('a'), 'ab');
  act(() => vi.advanceTimersByTime(150));
  expect(onChange).toHaveBeenLastCalledWith({ q: 'ab' }, 'replace');
  const field = show('ab');
  press(field, 'Enter');
  type(field, 'abc');
  press(field, 'Enter');
  expect(onChange).toHaveBeenLastCalledWith({ q: 'abc' }, 'push');
});

it('keeps what is being typed when its own earlier words come back', () => {
  const { show } = setUp();
  const field = show('');
  type(field, 'a');
  act(() => vi.advanceTimersByTime(150));
  type(field, 'ab');
  expect(show('a').value).toBe('ab');
});

it('follows a change from elsewhere', () => {
  const { show } = setUp();
  type(show('old'), 'older');
  expect(show('').value).toBe('');
});
