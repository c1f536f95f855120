import { TASK_COLUMNS, type TaskColumn, type TaskSort } from '@/components/view/view-state';
import type { TextKey } from '@/data/task-texts';

export function readSort(sort: TaskSort): {
  readonly column: TaskColumn;
  readonly isDescending: boolean;
} {
  const column = TASK_COLUMNS.find((name) => sort === name || sort === `-${name}`) ?? 'state';
  return { column, isDescending: sort !== column };
}

const TEXT_KEYS: ReadonlySet<TaskColumn> = new Set(['task', 'setBy', 'assignees']);

/** True for what columns of numbers cannot sort by. */
export function isTextKey(column: TaskColumn): column is TextKey {
  return TEXT_KEYS.has(column);
}
