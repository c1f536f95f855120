'use client';

import { useEffect, useMemo, useState } from 'react';

import type { TaskBoardView } from '@/components/view/view-state';
import type { DatasetIndex } from '@/data/dataset-index';
import { runInSlices } from '@/data/slices';
import {
  countStates,
  listTasks,
  numberKeys,
  pressingFirst,
  sortTasks,
  tasksInStates,
  type TaskList,
} from '@/data/task-list';
import type { TaskState } from '@/data/task-state';
import { textKeys, type TextKey } from '@/data/task-texts';
import type { CalendarDay } from '@/data/time';
import type { Lang } from '@/data/vocabulary';

import { isTextKey, readSort } from './task-sort';

export interface ShownTasks {
  /** Those in the states that the reader asks for, sorted. */
  readonly list: TaskList;
  readonly counts: { readonly [S in TaskState]: number };
  /** Of all states. */
  readonly total: number;
}

interface TextOrder {
  readonly of: TaskList;
  readonly key: TextKey;
  readonly lang: Lang;
  readonly keys: Float64Array;
}

/**
 * The tasks among some events as the board shows them. Names and titles of a large dataset take a
 * moment to sort by; until then the most pressing stand first.
 *
 * @param ordinals the same array as long as it holds the same events
 */
export function useTaskList(
  index: DatasetIndex,
  ordinals: Uint32Array,
  view: TaskBoardView,
  today: CalendarDay,
  lang: Lang,
): ShownTasks {
  const { columns } = index;
  const asOf = view.asOf ?? today;
  const states = view.states.join();
  const all = useMemo(() => listTasks(columns, ordinals, asOf), [columns, ordinals, asOf]);
  const asked = useMemo(
    () => tasksInStates(all, view.states),
    // Every address gives a new list of states; only what it says counts.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [all, states],
  );
  const { column, isDescending } = readSort(view.sort);
  const textKey = isTextKey(column) ? column : null;

  const [texts, setTexts] = useState<TextOrder | null>(null);
  useEffect(() => {
    if (textKey === null) return;
    return runInSlices(textKeys(index, asked, textKey, lang), (keys) =>
      setTexts({ of: asked, key: textKey, lang, keys }),
    );
  }, [index, asked, textKey, lang]);

  const pressing = useMemo(() => pressingFirst(columns, asked), [columns, asked]);
  const list = useMemo(() => {
    const isText = texts?.of === asked && texts.key === column && texts.lang === lang;
    if (isText) return sortTasks(asked, pressing, texts.keys, isDescending);
    if (isTextKey(column)) {
      return sortTasks(asked, pressing, numberKeys(columns, asked, 'state'), false);
    }
    return sortTasks(asked, pressing, numberKeys(columns, asked, column), isDescending);
  }, [columns, asked, pressing, column, isDescending, lang, texts]);
  const counts = useMemo(() => countStates(all), [all]);
  return { list, counts, total: all.ordinals.length };
}
