/** How a task stands at a day, as far as the dataset tells. */
import { relatedEvents, type DatasetIndex } from './dataset-index';
import { parseEdtf } from './edtf';
import type { TimelineEvent } from './schema';
import type { CalendarDay } from './time';

/** The last day on which the task is still in time; `null` if it has no due date, or an open one. */
export function dueDay({ task }: TimelineEvent): CalendarDay | null {
  const due = task?.due == null ? null : parseEdtf(task.due);
  return due?.ok ? due.value.latest : null;
}

/** True if the whole of the due date lies before `today`. */
export function isPastDue(task: TimelineEvent, today: CalendarDay): boolean {
  const due = dueDay(task);
  return due !== null && due < today;
}

/** True if an event of the dataset tells how the task was carried out. */
export function hasReport(task: TimelineEvent, index: DatasetIndex): boolean {
  if (task.status === 'reported') return true;
  return relatedEvents(task, index).some(
    ({ type, direction, event }) =>
      direction === 'in' &&
      (type === 'reviews' || (type === 'implements' && event.status === 'held')),
  );
}
