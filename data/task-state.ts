/** How a task stands at a day, as far as the dataset tells. */
import { hasFlag, type EventColumns } from './columns';
import { parseEdtf } from './edtf';
import type { TimelineEvent } from './schema';
import type { CalendarDay } from './time';
import { RELATION_TYPES } from './vocabulary';

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

const REVIEWS = RELATION_TYPES.indexOf('reviews');
const IMPLEMENTS = RELATION_TYPES.indexOf('implements');

/** True if an event of the dataset tells how the task was carried out. */
export function hasReport(columns: EventColumns, task: number): boolean {
  if (hasFlag(columns, task, 'reported')) return true;
  const { offsets, from, type } = columns.relations;
  for (let i = offsets[task] ?? 0; i < (offsets[task + 1] ?? 0); i += 1) {
    if (type[i] === REVIEWS) return true;
    if (type[i] === IMPLEMENTS && hasFlag(columns, from[i] ?? 0, 'held')) return true;
  }
  return false;
}
