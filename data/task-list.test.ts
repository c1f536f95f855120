import fc from 'fast-check';
import { expect, it } from 'vitest';

import { datasets, days } from './arbitrary';
import { indexDataset } from './dataset-index';
import { EMPTY_FILTER } from './event-filter';
import { filterEvents } from './query';
import type { Dataset } from './schema';
import { inSlices } from './slices';
import {
  countStates,
  listTasks,
  numberKeys,
  pressingFirst,
  sortTasks,
  tasksInStates,
} from './task-list';
import { TASK_STATES, taskStateAt } from './task-state';
import { textKeys, type TextKey } from './task-texts';

const tasksOnly = (dataset: Dataset, due: readonly (string | null)[]): Dataset => ({
  ...dataset,
  events: dataset.events.map((event, i) => ({
    ...event,
    ...(event.task && { task: { ...event.task, due: due[i % due.length] ?? null } }),
  })),
});
const some = fc
  .tuple(
    datasets(60),
    fc.array(fc.option(fc.constantFrom('2026', '2025-12', '2026-02-23', '2024-33', '2026-01/..')), {
      minLength: 1,
    }),
  )
  .map(([dataset, due]) => indexDataset(tasksOnly(dataset, due)));
const day = days('2023-01-01', '2027-12-31');

it('lists every task among the events once, and counts each in one state', () => {
  fc.assert(
    fc.property(some, day, fc.subarray([...TASK_STATES]), (index, asOf, states) => {
      const { ordinals } = filterEvents(index, EMPTY_FILTER);
      const list = listTasks(index.columns, ordinals, asOf);
      const tasks = [...ordinals].filter((ordinal) => index.events.at(ordinal).kind === 'task');
      expect([...list.ordinals]).toEqual(tasks);
      const counts = countStates(list);
      expect(Object.values(counts).reduce((a, b) => a + b)).toBe(tasks.length);
      const asked = tasks.filter(
        (task) => states.length === 0 || states.includes(taskStateAt(index.columns, task, asOf)),
      );
      expect([...tasksInStates(list, states).ordinals]).toEqual(asked);
      if (states.length > 0) {
        expect(asked).toHaveLength(states.reduce((sum, state) => sum + counts[state], 0));
      }
    }),
  );
});

it('sorts by any number, both ways, and puts what has none last', () => {
  const keys = fc.constantFrom(...(['meeting', 'set', 'due', 'report', 'state'] as const));
  fc.assert(
    fc.property(some, day, keys, fc.boolean(), (index, asOf, key, isDescending) => {
      const { columns } = index;
      const list = listTasks(columns, filterEvents(index, EMPTY_FILTER).ordinals, asOf);
      const pressing = pressingFirst(columns, list);
      const sorted = sortTasks(list, pressing, numberKeys(columns, list, key), isDescending);
      expect([...sorted.ordinals].sort()).toEqual([...list.ordinals].sort());
      sorted.ordinals.forEach((task, place) => {
        expect(TASK_STATES[sorted.states[place] ?? -1]).toBe(taskStateAt(columns, task, asOf));
      });
      const inOrder = [...numberKeys(columns, sorted, key)];
      const present = inOrder.filter((value) => !Number.isNaN(value));
      expect(inOrder.slice(0, present.length)).toEqual(present);
      const upwards = [...present].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
      expect(present).toEqual(isDescending ? upwards.reverse() : upwards);
    }),
  );
});

it('sorts titles and names as readers of Vietnamese expect, however many there are', async () => {
  const titles = ['Đại hội', 'Dự án', 'Ăn', 'Ẩn', 'An', 'Bàn 10', 'Bàn 9', 'Ở', 'Ô', 'O'];
  const one = (await fc.sample(datasets(1, 1), 1))[0]!;
  const events = Array.from({ length: 3_000 }, (_, i) => ({
    ...one.events[0]!,
    id: `task-${i}`,
    kind: 'task' as const,
    title: { en: 'x', vi: `${titles[i % titles.length] ?? ''} ${(i * 7919) % 1000}` },
    task: { assignedBy: 'to-lam', assignees: ['party'], assignedAt: 'task-0', due: null },
  }));
  const index = indexDataset({ ...one, events });
  const list = listTasks(index.columns, filterEvents(index, EMPTY_FILTER).ordinals, '2026-01-01');
  const titlesBy = async (key: TextKey) => {
    const keys = await inSlices(textKeys(index, list, key, 'vi'));
    const { ordinals } = sortTasks(list, pressingFirst(index.columns, list), keys, false);
    return Array.from(ordinals, (ordinal) => index.events.at(ordinal).title.vi);
  };
  const sorted = await titlesBy('task');
  const { compare } = new Intl.Collator('vi', { numeric: true });
  expect(sorted).toEqual(events.map(({ title }) => title.vi).sort(compare));
  expect(new Set(sorted.map((title) => title.replace(/ \d+$/, '')))).toEqual(
    new Set(['An', 'Ăn', 'Ẩn', 'Bàn 9', 'Bàn 10', 'Dự án', 'Đại hội', 'O', 'Ô', 'Ở']),
  );
  expect(await titlesBy('setBy')).toHaveLength(events.length);
});
