import type { DatasetIndex } from '@/data/dataset-index';
import { parseEdtf } from '@/data/edtf';
import type { TimelineEvent } from '@/data/schema';
import type { CalendarDay } from '@/data/time';

/** True if an event of the dataset tells how the task was carried out. */
export function hasReport(task: TimelineEvent, index: DatasetIndex): boolean {
  if (task.status === 'reported') return true;
  return (index.relations.get(task.id) ?? []).some(
    ({ type, direction, event }) =>
      direction === 'in' &&
      (type === 'reviews' || (type === 'implements' && event.status === 'held')),
  );
}

/** True if the whole of the due date lies before `today`. */
export function isPastDue(task: TimelineEvent, today: CalendarDay): boolean {
  const due = task.task?.due == null ? null : parseEdtf(task.task.due);
  return due?.ok === true && due.value.latest !== null && due.value.latest < today;
}
