// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';

import { render, unmount } from '@/components/ui/render.test-helper';

import { ResultStatus } from './result-status';

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  unmount();
  vi.useRealTimers();
});

const show = (shown: number, undated = 0) =>
  render(<ResultStatus shown={shown} total={70} undated={undated} />);
const spoken = (container: HTMLElement) => container.querySelector('[role="status"]')?.textContent;
const wait = (ms: number) => act(() => vi.advanceTimersByTime(ms));

it('is seen at once and spoken when it has settled', () => {
  show(70);
  const container = show(26);
  expect(container.querySelector('[aria-hidden]')?.textContent).toBe('26 of 70 events');
  wait(399);
  expect(spoken(container)).toBe('70 of 70 events');
  show(6, 2);
  wait(399);
  expect(spoken(container)).toBe('70 of 70 events');
  wait(1);
  expect(spoken(container)).toBe('6 of 70 events · 2 not dated, not shown');
});

it('says in words that nothing is left', () => {
  show(70);
  const container = show(0);
  wait(400);
  expect(spoken(container)).toBe('0 of 70 events · No event passes all of these filters');
});
