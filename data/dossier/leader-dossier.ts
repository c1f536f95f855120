/** What the dataset tells of one leader. */
import type { DatasetIndex } from '@/data/dataset-index';
import { parseEdtf } from '@/data/edtf';
import { compareText } from '@/data/event-order';
import { laneLeaders } from '@/data/lane-members';
import type { Post } from '@/data/posts-at';
import type { Leader, TimelineEvent } from '@/data/schema';

import { allEvents } from './all-events';

export interface Companion {
  readonly leader: string;
  /** Those where both took part, each of which may have many more. */
  readonly events: readonly TimelineEvent[];
}

export interface LeaderDossier {
  /** By when they began, as far as that is known; those without any date first. */
  readonly posts: readonly Post[];
  /** Where the leader took part: meetings, congresses and milestones. */
  readonly attended: readonly TimelineEvent[];
  readonly tasksSet: readonly TimelineEvent[];
  /** Where the leader is named but was not, as far as the articles tell. */
  readonly mentions: readonly TimelineEvent[];
  /** Who took part in the same events; most often first, then as in the dataset. */
  readonly companions: readonly Companion[];
}

export function leaderDossier(leader: Leader, index: DatasetIndex): LeaderDossier {
  const { id } = leader;
  const isThere = (event: TimelineEvent) => laneLeaders(event).includes(id);
  const attended = allEvents(index, (event) => !event.task && isThere(event));
  return {
    posts: [...leader.posts].sort((a, b) => compareText(startOf(a), startOf(b))),
    attended,
    tasksSet: allEvents(index, ({ task }) => task?.assignedBy === id),
    mentions: allEvents(
      index,
      (event) => !isThere(event) && event.participants.some((item) => item.leader === id),
    ),
    companions: index.dataset.leaders
      .filter((other) => other.id !== id)
      .map((other) => ({
        leader: other.id,
        events: attended.filter((event) => laneLeaders(event).includes(other.id)),
      }))
      .filter(({ events }) => events.length > 0)
      .sort((a, b) => b.events.length - a.events.length),
  };
}

/** The first day on which the post may have begun, else the last; empty if neither is known. */
function startOf({ from }: Post): string {
  const parsed = from === undefined ? null : parseEdtf(from);
  return parsed?.ok ? (parsed.value.earliest ?? parsed.value.latest ?? '') : '';
}
