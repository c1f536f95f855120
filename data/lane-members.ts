/** In whose lanes an event stands. */
import { distinct } from './distinct';
import type { TimelineEvent } from './schema';

/** Those who took part or set the task. Who is only mentioned was not there, and gets no mark. */
export function laneLeaders({ participants, task }: TimelineEvent): readonly string[] {
  const ids: string[] = [];
  for (const { leader, role } of participants) if (role !== 'mentioned') ids.push(leader);
  if (task) ids.push(task.assignedBy);
  return distinct(ids);
}
