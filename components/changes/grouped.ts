/** Changes in the groups in which they are told: what moved first, what reads otherwise last. */
import type { Compared } from '@/components/timeline/compared';
import type { ChangedEvent, Changes } from '@/data/compare/compare';
import type { EventTrace } from '@/data/compare/trace';
import type { TimelineEvent } from '@/data/schema';

export const CHANGE_GROUPS = ['moved', 'redated', 'added', 'withdrawn', 'other'] as const;
export type ChangeGroup = (typeof CHANGE_GROUPS)[number];

/** An event that was, or is, or both. */
export interface Change {
  readonly id: string;
  readonly was: EventTrace | null;
  readonly now: TimelineEvent | null;
  readonly changed: ChangedEvent | null;
}

export type GroupedChanges = { readonly [G in ChangeGroup]: readonly Change[] };

/** Each event stands in one group. */
export function groupChanges({ added, withdrawn, changed }: Changes): GroupedChanges {
  const among = (isIn: (change: ChangedEvent) => boolean) =>
    changed
      .filter(isIn)
      .map((one) => ({ id: one.event.id, was: one.was, now: one.event, changed: one }));
  return {
    moved: among(({ date }) => date === 'moved'),
    redated: among(({ date }) => date !== null && date !== 'moved'),
    added: added.map((now) => ({ id: now.id, was: null, now, changed: null })),
    withdrawn: withdrawn.map((was) => ({ id: was.id, was, now: null, changed: null })),
    other: among(({ date }) => date === null),
  };
}

/** As the timeline draws them: old dates and what was withdrawn as ghosts, new events with a sign. */
export function toCompared({ added, withdrawn, changed }: Changes): Compared {
  return {
    added: new Set(added.map(({ id }) => id)),
    oldDates: new Map(
      changed.flatMap(({ was, event, date }) =>
        date === null || was.date === null ? [] : [[event.id, was.date] as const],
      ),
    ),
    withdrawn: withdrawn.flatMap(({ id, title, date }) => (date ? [{ id, title, date }] : [])),
  };
}
