// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';

import { find, press, render, unmount } from '@/components/ui/render.test-helper';
import { indexDataset } from '@/data/dataset-index';
import { FIXTURE } from '@/data/fixture';
import { toSpan } from '@/data/time';

import { densities } from './density';
import { Overview } from './overview';

vi.mock('./density', { spy: true });

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.clearAllMocks();
  unmount();
});

const { columns } = indexDataset(FIXTURE);
const EVERYTHING = Uint32Array.from(columns.kind.keys());
const STABLE = {
  columns,
  extent: toSpan('2024-01-01', '2026-12-31'),
  width: 600,
  gaps: [],
  today: '2026-02-01',
} as const;
const VIEW = toSpan('2025-06-01', '2025-12-31');

function overview(props: Partial<Parameters<typeof Overview>[0]> = {}) {
  return (
    <Overview
      {...STABLE}
      results={EVERYTHING}
      range={null}
      viewport={VIEW}
      now={() => VIEW}
      signsInside={false}
      onFollow={() => undefined}
      onSettle={() => undefined}
      onBrush={() => undefined}
      {...props}
    />
  );
}

it('counts the events once, however far the window moves', () => {
  render(overview());
  expect(densities).toHaveBeenCalledTimes(1);
  for (let months = 1; months <= 5; months += 1) {
    render(overview({ viewport: toSpan('2025-01-01', `2025-0${months}-28`) }));
  }
  expect(densities).toHaveBeenCalledTimes(1);
  // Another filter counts its own events only: all of them are known.
  render(overview({ results: EVERYTHING.slice(0, 2) }));
  expect(densities).toHaveBeenCalledTimes(2);
  expect(vi.mocked(densities).mock.lastCall?.[1]).toHaveLength(2);
});

it('has a row with bars for each kind of the dataset, and none for the others', () => {
  const kinds = (node: Element) =>
    [...node.querySelectorAll('[data-density]')].map((row) => row.getAttribute('data-density'));
  expect(kinds(render(overview()))).toEqual(['meeting', 'congress', 'task', 'milestone']);
  unmount();
  const tasks = indexDataset({
    ...FIXTURE,
    events: FIXTURE.events.filter(({ kind }) => kind === 'task'),
  }).columns;
  const container = render(
    overview({ columns: tasks, results: Uint32Array.from(tasks.kind.keys()) }),
  );
  expect(kinds(container)).toEqual(['task']);
  expect(container.querySelector('[data-density] path[d^="M"]')).not.toBeNull();
});

it('follows a key at once, and settles when the keys have been still, though none was let go', () => {
  const onFollow = vi.fn();
  const onSettle = vi.fn();
  const container = render(overview({ onFollow, onSettle }));
  const start = find(container, '[role=slider]', 'Start of the view');
  for (let presses = 0; presses < 3; presses += 1) {
    press(start, 'ArrowRight');
    act(() => vi.advanceTimersByTime(200));
  }
  expect(onFollow).toHaveBeenCalledTimes(3);
  expect(onSettle).not.toHaveBeenCalled();
  act(() => vi.advanceTimersByTime(100));
  expect(onSettle).toHaveBeenCalledTimes(1);
  press(start, 'Tab');
  act(() => vi.advanceTimersByTime(1_000));
  expect(onSettle).toHaveBeenCalledTimes(1);
});

it('speaks the window and its ends as days in words, in the reader’s language', () => {
  const values = (node: Element) =>
    [...node.querySelectorAll('[role=slider]')].map((one) => one.getAttribute('aria-valuetext'));
  expect(values(render(overview()))).toEqual([
    '1 June 2025 to 31 December 2025',
    '1 June 2025',
    '31 December 2025',
  ]);
  expect(values(render(overview(), 'vi'))).toEqual([
    'Từ 1 tháng 6 năm 2025 đến 31 tháng 12 năm 2025',
    '1 tháng 6 năm 2025',
    '31 tháng 12 năm 2025',
  ]);
});

it('names the dates of the filter, and shows no edge for an open side', () => {
  const band = (container: Element) => container.querySelector('[role=img]');
  expect(band(render(overview()))).toBeNull();
  const both = band(render(overview({ range: toSpan('2025-05-01', '2025-08-31') })));
  expect(both?.getAttribute('aria-label')).toBe(
    'Dates of the filter: from 1 May 2025 until 31 August 2025',
  );
  expect(both?.querySelector('title')?.textContent).toBe(both?.getAttribute('aria-label'));
  expect(both?.querySelectorAll('path')).toHaveLength(2);
  const open = band(render(overview({ range: toSpan('2025-05-01', null) }), 'vi'));
  expect(open?.getAttribute('aria-label')).toBe('Ngày theo bộ lọc: từ 1 tháng 5 năm 2025');
  expect(open?.querySelectorAll('path')).toHaveLength(1);
});
