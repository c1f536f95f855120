/**
 * A task runs from the meeting at which it was set:
 *
 *     meeting   2025-12-31                 2026-01-01/2026-02-23 (range)
 *     task      2025-12-31/2026-03         2026-01-01/..         (range)
 *               set      due March         set somewhere within, no due date
 */
import { parseEdtf, serializeBounds } from '../edtf';
import type { EventDate, TimelineEvent } from '../schema';

/** `due` is EDTF; `null` if neither the meeting's first day nor a due date is known. */
export function taskDate(meeting: EventDate | null, due: string | null): EventDate | null {
  const start = meeting === null ? '..' : startText(meeting);
  const end = due ?? '..';
  if (start === '..' && end === '..') return null;
  const edtf = `${start}/${end}`;
  const bounds = parseEdtf(edtf);
  // Due before it was set: `checkMerged` points at it.
  if (!bounds.ok) return null;
  const { earliest, latest, precision } = bounds.value;
  return {
    edtf,
    earliest,
    latest,
    precision: meeting !== null && isVague(meeting) ? 'range' : precision,
    basis: meeting?.basis ?? 'stated',
    ...(meeting?.note && { note: meeting.note }),
    ...(meeting?.report !== undefined && { report: meeting.report }),
  };
}

/** The meeting's first day, written as its whole unit where it begins one. */
function startText({ earliest, precision }: EventDate): string {
  return serializeBounds({ earliest, latest: null, precision }).split('/')[0] ?? '..';
}

/** Days at both ends of a vague date are no known beginning. */
function isVague({ earliest, latest, precision, modifier }: EventDate): boolean {
  if (precision === 'range') return true;
  return earliest === null || latest === null || (modifier !== undefined && modifier !== 'early');
}

/** Gives every task its date, and what the articles alone support where its meeting's is better. */
export function dateTasks(events: readonly TimelineEvent[]): TimelineEvent[] {
  const byId = new Map(events.map((event) => [event.id, event]));
  return events.map((event) => {
    if (!event.task) return event;
    const meeting = byId.get(event.task.assignedAt);
    const date = taskDate(meeting?.date ?? null, event.task.due);
    if (date?.basis !== 'external') return { ...event, date };
    return { ...event, date, articleDate: taskDate(meeting?.articleDate ?? null, event.task.due) };
  });
}
