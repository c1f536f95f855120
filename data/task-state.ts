/** How a task stands at a day, as far as the dataset tells. */
import { hasFlag, type EventColumns } from './columns';
import { parseEdtf } from './edtf';
import type { TimelineEvent } from './schema';
import { addDays, toMs, type CalendarDay } from './time';
import { RELATION_TYPES } from './vocabulary';

/**
 * How a task stands at a day, most pressing first. Each task has one state:
 *
 * - `past`: the last day that its due date can mean has passed, and no report was found;
 * - `soon`: that last day is at most `SOON_DAYS` away;
 * - `later`: it is further away;
 * - `open`: no source gives a last day;
 * - `reported`: an event of the dataset tells how it was carried out;
 * - `unset`: it was certainly set after that day.
 *
 * A due date is never read more exactly than its source gives it: "Q1 2026" is past on 1 April, and
 * due soon only when 31 March is near. `past` does not mean "not done".
 */
export const TASK_STATES = ['past', 'soon', 'later', 'open', 'reported', 'unset'] as const;
export type TaskState = (typeof TASK_STATES)[number];

export const SOON_DAYS = 30;

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

/** @param task ordinal of a task */
export function taskStateAt(columns: EventColumns, task: number, asOf: CalendarDay): TaskState {
  const now = toMs(asOf);
  // Undated or by then: it may have been set.
  if ((columns.start[task] ?? NaN) > now) return 'unset';
  if (hasReport(columns, task, asOf)) return 'reported';
  const due = columns.due[task] ?? NaN;
  if (due <= now) return 'past';
  if (due === Infinity) return 'open';
  return due <= toMs(addDays(asOf, SOON_DAYS + 1)) ? 'soon' : 'later';
}

const REVIEWS = RELATION_TYPES.indexOf('reviews');
const IMPLEMENTS = RELATION_TYPES.indexOf('implements');

/**
 * True if an event of the dataset tells how the task was carried out.
 *
 * @param asOf without what certainly came after that day
 */
export function hasReport(columns: EventColumns, task: number, asOf?: CalendarDay): boolean {
  return hasFlag(columns, task, 'reported') || lastReport(columns, task, asOf) !== null;
}

/**
 * Ordinal of the latest event that reviews the task or carries it out, `null` if there is none: what
 * begins later is later. What has no date counts, but before all that has one.
 *
 * @param asOf without what certainly came after that day
 */
export function lastReport(columns: EventColumns, task: number, asOf?: CalendarDay): number | null {
  const now = asOf === undefined ? Infinity : toMs(asOf);
  const { offsets, from, type } = columns.relations;
  let last: number | null = null;
  let lastStart = -Infinity;
  for (let i = offsets[task] ?? 0; i < (offsets[task + 1] ?? 0); i += 1) {
    const event = from[i] ?? 0;
    const tells =
      type[i] === REVIEWS || (type[i] === IMPLEMENTS && hasFlag(columns, event, 'held'));
    const start = columns.start[event] ?? NaN;
    if (!tells || start > now) continue;
    if (last !== null && !(start > lastStart)) continue;
    last = event;
    lastStart = Number.isNaN(start) ? -Infinity : start;
  }
  return last;
}
