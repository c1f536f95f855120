// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, expect, it } from 'vitest';

import { render, unmount } from '@/components/ui/render.test-helper';
import { DEFAULT_VIEW, type TaskSort } from '@/components/view/view-state';
import { indexDataset } from '@/data/dataset-index';
import { EMPTY_FILTER } from '@/data/event-filter';
import { FIXTURE } from '@/data/fixture';
import { filterEvents } from '@/data/query';

import { useTaskList } from './use-task-list';

afterEach(unmount);

const index = indexDataset(FIXTURE);
const { ordinals } = filterEvents(index, EMPTY_FILTER);

function Probe({ sort }: { readonly sort: TaskSort }) {
  const view = { ...DEFAULT_VIEW.tasks, sort };
  const { list } = useTaskList(index, ordinals, view, '2026-11-22', 'en');
  return [...list.ordinals].map((ordinal) => index.events.at(ordinal).title.en).join();
}

const shown = (sort: TaskSort) => render(<Probe sort={sort} />).textContent.split(',');

it('the most pressing stand first until titles are sorted, in either direction', async () => {
  const pressing = shown('state');
  expect(pressing.length).toBeGreaterThan(1);
  const descending = [...pressing].sort().reverse();
  expect(descending).not.toEqual([...pressing].reverse());
  expect(shown('-task')).toEqual(pressing);
  await act(() => new Promise((resolve) => setTimeout(resolve, 50)));
  expect(shown('-task')).toEqual(descending);
});
