/** In whose lanes an event stands. */
import type { TimelineEvent } from './schema';

/** Those who took part or set the task. Who is only mentioned was not there, and gets no mark. */
export function laneLeaders({ participants, task }: TimelineEvent): readonly string[] {
  return distinct([
    ...participants.filter(({ role }) => role !== 'mentioned').map(({ leader }) => leader),
    ...(task ? [task.assignedBy] : []),
  ]);
}

export function laneInstitutions({ institutions, task }: TimelineEvent): readonly string[] {
  return distinct([
    ...(task ? task.assignees : []),
    ...institutions.map(({ institution }) => institution),
  ]);
}

function distinct(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)];
}
