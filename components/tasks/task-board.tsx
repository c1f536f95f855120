'use client';

import { TASKS } from '@/components/i18n/tasks';
import { useLocale, useWords } from '@/components/i18n/use-messages';
import type { TaskBoardView } from '@/components/view/view-state';
import type { DatasetIndex } from '@/data/dataset-index';
import type { EventSet } from '@/data/query';
import type { CalendarDay } from '@/data/time';

import { TaskSummary } from './task-summary';
import { TaskTable } from './task-table';
import { useTaskList } from './use-task-list';

export interface TaskBoardProps {
  readonly index: DatasetIndex;
  /** Among them are the tasks. */
  readonly events: EventSet;
  readonly view: TaskBoardView;
  readonly today: CalendarDay;
  /** Id of the selected event. */
  readonly selected: string | null;
  /** Width in px that open details cover at the right. */
  readonly coveredPx: number;
  readonly eventHref: (id: string) => string;
  readonly onSelect: (id: string) => void;
  readonly onFilterLeader: (id: string) => void;
  readonly onFilterInstitution: (id: string) => void;
  readonly onView: (patch: Partial<TaskBoardView>) => void;
}

/** Who must do what by when, who set it where, and whether a report was found. */
export function TaskBoard({ events, today, coveredPx, onView, ...rest }: TaskBoardProps) {
  const { index, view } = rest;
  const t = useWords(TASKS);
  const locale = useLocale();
  const { list, counts, total } = useTaskList(index, events.ordinals, view, today, locale);
  return (
    <div style={{ marginRight: coveredPx }} className="flex h-full flex-col print:h-auto">
      <TaskSummary
        view={view}
        today={today}
        counts={counts}
        shown={list.ordinals.length}
        total={total}
        onView={onView}
      />
      {list.ordinals.length === 0 ? (
        <p className="p-4 text-14 text-ink-2">{total === 0 ? t.none : t.noneInState}</p>
      ) : (
        <TaskTable list={list} onSort={(sort) => onView({ sort })} {...rest} />
      )}
    </div>
  );
}
