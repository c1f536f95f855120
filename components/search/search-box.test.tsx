// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';

import { press, render, type, unmount } from '@/components/ui/render.test-helper';

import { indexDataset } from '@/data/dataset-index';
import { FIXTURE } from '@/data/fixture';

import { SearchBox } from './search-box';

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  unmount();
  vi.useRealTimers();
});

const INDEX = indexDataset(FIXTURE);

function setUp(index = INDEX) {
  const [onChange, onEvent, onLeader, update] = [vi.fn(), vi.fn(), vi.fn(), vi.fn()];
  const show = (value: string) => {
    const field = render(
      <SearchBox
        index={index}
        value={value}
        onChange={onChange}
        dates={{ update, today: '2026-03-01' }}
        onPalette={vi.fn()}
        onEvent={onEvent}
        onLeader={onLeader}
        onInstitution={vi.fn()}
      />,
    ).querySelector('input');
    if (!field) throw new Error('the box has a field');
    return field;
  };
  return { onChange, onEvent, onLeader, update, show };
}

it('waits until one stops typing', async () => {
  const { onChange, show } = setUp();
  const field = show('');
  type(field, 'l');
  await act(() => vi.advanceTimersByTimeAsync(100));
  type(field, 'lu');
  await act(() => vi.advanceTimersByTimeAsync(149));
  expect(onChange).not.toHaveBeenCalled();
  await act(() => vi.advanceTimersByTimeAsync(1));
  expect(onChange).toHaveBeenCalledExactlyOnceWith('lu', 'push');
});

it('is one step for the Back button, until Enter ends it', async () => {
  const { onChange, show } = setUp();
  type(show(''), 'a');
  await act(() => vi.advanceTimersByTimeAsync(150));
  type(show('a'), 'ab');
  await act(() => vi.advanceTimersByTimeAsync(150));
  expect(onChange).toHaveBeenLastCalledWith('ab', 'replace');
  const field = show('ab');
  press(field, 'Enter');
  type(field, 'abc');
  press(field, 'Enter');
  expect(onChange).toHaveBeenLastCalledWith('abc', 'push');
});

it('keeps what is being typed when its own earlier words come back', async () => {
  const { show } = setUp();
  const field = show('');
  type(field, 'a');
  await act(() => vi.advanceTimersByTimeAsync(150));
  type(field, 'ab');
  expect(show('a').value).toBe('ab');
});

it('follows a change from elsewhere', () => {
  const { show } = setUp();
  type(show('old'), 'older');
  expect(show('').value).toBe('');
});

it('suggests what it finds, people first, and goes where one chooses', async () => {
  const { onLeader, show } = setUp();
  const field = show('');
  type(field, 'to lam');
  await act(() => vi.advanceTimersByTimeAsync(500));
  const options = [...document.querySelectorAll('[role="option"]')];
  expect(options[0]?.querySelector('mark')?.textContent).toBe('Tô Lâm');
  expect(document.querySelector('[role="listbox"]')?.textContent).toMatch(/People · 1.*Events · /);
  press(field, 'ArrowDown');
  press(field, 'Enter');
  expect(onLeader).toHaveBeenCalledExactlyOnceWith('to-lam');
});

it('is empty once a name is chosen, also if its words were not sent yet', async () => {
  const { onChange, show } = setUp();
  const field = show('');
  type(field, 'to lam');
  // The search runs between frames, faster than one stops typing.
  await act(() => vi.advanceTimersByTimeAsync(40));
  press(field, 'ArrowDown');
  press(field, 'Enter');
  expect(field.value).toBe('');
  await act(() => vi.advanceTimersByTimeAsync(1_000));
  expect(onChange).not.toHaveBeenCalled();
});

it('sends what is in it when it is left, and nothing later, also before it was searched', async () => {
  // Too many to be looked through at once.
  const [event] = FIXTURE.events;
  const events = Array.from({ length: 600 }, (_, i) => ({ ...event!, id: `event-${i}` }));
  const { onChange, show } = setUp(indexDataset({ ...FIXTURE, events }));
  const field = show('');
  act(() => field.focus());
  type(field, 'army');
  act(() => field.blur());
  expect(onChange).toHaveBeenCalledExactlyOnceWith('army', 'push');
  await act(() => vi.advanceTimersByTimeAsync(1_000));
  expect(onChange).toHaveBeenCalledTimes(1);
});

it('offers what a typed date leads to, in place of the words', async () => {
  const { update, show } = setUp();
  const field = show('');
  type(field, '12/2025');
  await act(async () => void (await import('./date-choices')));
  await act(() => vi.advanceTimersByTimeAsync(200));
  press(field, 'ArrowDown');
  press(field, 'ArrowDown');
  press(field, 'Enter');
  expect(update).toHaveBeenCalledExactlyOnceWith({
    filter: { from: '2025-12', to: '2025-12', q: '' },
    span: null,
  });
  expect(field.value).toBe('');
});
