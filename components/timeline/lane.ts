/** Swimlanes: which events stand in which, by what the reader groups them by. */
import type { LaneGrouping } from '@/components/view/view-state';
import type { DatasetIndex } from '@/data/dataset-index';
import type { TimelineEvent } from '@/data/schema';
import { KINDS } from '@/data/vocabulary';

export interface Lane {
  /** Id of the leader, institution or kind; `none` for what has none, `all` for a single lane. */
  readonly id: string;
  /** Event ids, each once, in the dataset's order. */
  readonly eventIds: readonly string[];
}

export const NO_LANE = 'none';
export const ONE_LANE = 'all';

/**
 * The lanes that hold at least one of the events, in the dataset's order; first the lane of what
 * belongs to nobody, since congresses and elections there are the setting of all the others.
 */
export function toLanes(
  events: readonly TimelineEvent[],
  grouping: LaneGrouping,
  index: DatasetIndex,
): readonly Lane[] {
  const members = new Map<string, string[]>(laneOrder(grouping, index).map((id) => [id, []]));
  for (const event of events) {
    for (const id of laneIds(event, grouping)) members.get(id)?.push(event.id);
  }
  return [...members].flatMap(([id, eventIds]) => (eventIds.length > 0 ? [{ id, eventIds }] : []));
}

function laneOrder(grouping: LaneGrouping, index: DatasetIndex): readonly string[] {
  switch (grouping) {
    case 'leader':
      return [NO_LANE, ...index.leaders.keys()];
    case 'institution':
      return [NO_LANE, ...index.institutions.keys()];
    case 'kind':
      return KINDS;
    case 'none':
      return [ONE_LANE];
  }
}

/** The lanes of one event. Who is only mentioned was not there, and gets no mark. */
export function laneIds(event: TimelineEvent, grouping: LaneGrouping): readonly string[] {
  switch (grouping) {
    case 'leader':
      return orNone([
        ...event.participants.filter((p) => p.role !== 'mentioned').map((p) => p.leader),
        ...(event.task ? [event.task.assignedBy] : []),
      ]);
    case 'institution':
      return orNone([
        ...(event.task ? event.task.assignees : []),
        ...event.institutions.map((i) => i.institution),
      ]);
    case 'kind':
      return [event.kind];
    case 'none':
      return [ONE_LANE];
  }
}

function orNone(ids: readonly string[]): readonly string[] {
  return ids.length > 0 ? [...new Set(ids)] : [NO_LANE];
}
