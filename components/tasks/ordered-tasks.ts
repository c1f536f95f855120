import type { TaskBoardView } from '@/components/view/view-state';
import type { DatasetIndex } from '@/data/dataset-index';
import { inSlices } from '@/data/slices';
import { listTasks, numberKeys, pressingFirst, sortTasks, tasksInStates } from '@/data/task-list';
import { textKeys } from '@/data/task-texts';
import type { CalendarDay } from '@/data/time';
import type { Lang } from '@/data/vocabulary';

import { isTextKey, readSort } from './task-sort';

/**
 * Ordinals of the tasks among some events, as the board shows them.
 *
 * @throws the signal's reason once that is aborted
 */
export async function orderedTasks(
  index: DatasetIndex,
  ordinals: Uint32Array,
  view: TaskBoardView,
  today: CalendarDay,
  lang: Lang,
  signal: AbortSignal,
): Promise<Uint32Array> {
  const { columns } = index;
  const list = tasksInStates(listTasks(columns, ordinals, view.asOf ?? today), view.states);
  const { column, isDescending } = readSort(view.sort);
  const keys = isTextKey(column)
    ? await inSlices(textKeys(index, list, column, lang), { signal })
    : numberKeys(columns, list, column);
  return sortTasks(list, pressingFirst(columns, list), keys, isDescending).ordinals;
}
