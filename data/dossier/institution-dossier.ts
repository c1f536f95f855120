/** What the dataset tells of one institution. */
import type { DatasetIndex } from '@/data/dataset-index';
import { compareText } from '@/data/event-order';
import type { Post } from '@/data/posts-at';
import type { Institution, Leader, TimelineEvent } from '@/data/schema';
import { dueDay } from '@/data/task-state';

import { allEvents } from './all-events';

export interface Member {
  readonly leader: Leader;
  /** Those of the leader's posts that belong to the institution. */
  readonly posts: readonly Post[];
}

export interface PartTasks {
  readonly part: Institution;
  /** As `tasks`; at least one. */
  readonly tasks: readonly TimelineEvent[];
}

export interface InstitutionDossier {
  readonly parent: Institution | null;
  /** What has it for its parent, in the dataset's order. */
  readonly parts: readonly Institution[];
  /** What it must do: by the last day in time, those without one at the end. */
  readonly tasks: readonly TimelineEvent[];
  /** What only its parts must do, and theirs in turn: each task once, at the first that has it. */
  readonly partTasks: readonly PartTasks[];
  /** Everything else that it takes part in. */
  readonly attended: readonly TimelineEvent[];
  /** Who holds or held a post there, in the dataset's order. */
  readonly people: readonly Member[];
}

export function institutionDossier(
  { id, parent }: Institution,
  index: DatasetIndex,
): InstitutionDossier {
  const { leaders, institutions } = index.dataset;
  const isTask = ({ task }: TimelineEvent) => task?.assignees.includes(id) ?? false;
  const told = new Set<string>();
  const partTasks = institutions
    .filter((other) => other.id !== id && index.wholes.get(other.id)?.includes(id))
    .map((part): PartTasks => {
      const isNew = (event: TimelineEvent) =>
        (event.task?.assignees.includes(part.id) ?? false) && !isTask(event) && !told.has(event.id);
      const tasks = byDue(allEvents(index, isNew));
      for (const task of tasks) told.add(task.id);
      return { part, tasks };
    })
    .filter(({ tasks }) => tasks.length > 0);
  return {
    parent: (parent === undefined ? null : index.institutions.get(parent)) ?? null,
    parts: institutions.filter((other) => other.parent === id),
    tasks: byDue(allEvents(index, isTask)),
    partTasks,
    attended: allEvents(
      index,
      (event) => !isTask(event) && event.institutions.some((item) => item.institution === id),
    ),
    people: leaders
      .map((leader) => ({
        leader,
        posts: leader.posts.filter(({ institution }) => institution === id),
      }))
      .filter(({ posts }) => posts.length > 0),
  };
}

function byDue(tasks: readonly TimelineEvent[]): readonly TimelineEvent[] {
  return [...tasks].sort((a, b) => compareText(dueDay(a) ?? NEVER, dueDay(b) ?? NEVER));
}

/** Sorts after every calendar day. */
const NEVER = '~';
