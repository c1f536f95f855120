import type { TimelineEvent } from './schema';

/** The days are known: it begins and ends on them. A task is set on a day and may stay open. */
export function isCertain({ kind, date }: TimelineEvent): boolean {
  if (date?.precision !== 'day' || date.earliest === null) return false;
  return kind === 'task' || date.latest !== null;
}
