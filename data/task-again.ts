/** Where a task was set once more. */
import { relatedEvents, type DatasetIndex } from './dataset-index';
import type { TimelineEvent } from './schema';
import { toMs, type CalendarDay } from './time';

export interface SetAgain {
  readonly task: TimelineEvent;
  /** Where that was; absent if the dataset lacks it. */
  readonly meeting: TimelineEvent | undefined;
}

/** @param asOf without what certainly came after that day */
export function setAgain(
  event: TimelineEvent,
  index: DatasetIndex,
  asOf: CalendarDay,
): readonly SetAgain[] {
  const { events, columns } = index;
  return relatedEvents(event, index).flatMap(({ type, direction, event: task }) => {
    if (type !== 'repeats' || direction !== 'in') return [];
    if ((columns.start[events.ordinalOf(task.id)] ?? NaN) > toMs(asOf)) return [];
    return [{ task, meeting: task.task && events.get(task.task.assignedAt) }];
  });
}
