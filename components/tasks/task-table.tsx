'use client';

import { useState } from 'react';

import { TASKS } from '@/components/i18n/tasks';
import { useWords } from '@/components/i18n/use-messages';
import { classNames } from '@/components/ui/class-names';
import { Icon } from '@/components/ui/icon';
import { usePrinting } from '@/components/ui/use-printing';
import { TASK_COLUMNS, type TaskColumn, type TaskSort } from '@/components/view/view-state';
import type { TaskList } from '@/data/task-list';

import { LongTaskRows } from './long-task-rows';
import type { TaskBoardProps } from './task-board';
import { TaskRow } from './task-row';
import { readSort } from './task-sort';

/** Up to so many rows are simply there: a browser lays them out without a hitch. */
const WHOLE = 300;
/** Rows that are printed: nobody means to print 100,000 of them. */
const PRINTED = 1000;

const WIDTHS: { readonly [C in TaskColumn]: string } = {
  task: 'w-[23%]',
  setBy: 'w-[10%]',
  assignees: 'w-[15%]',
  meeting: 'w-[16%]',
  set: 'w-[9%]',
  due: 'w-[8%]',
  report: 'w-[9%]',
  state: 'w-[10%]',
};

export interface TaskTableProps extends Pick<
  TaskBoardProps,
  | 'index'
  | 'view'
  | 'selected'
  | 'eventHref'
  | 'onSelect'
  | 'onFilterLeader'
  | 'onFilterInstitution'
> {
  readonly list: TaskList;
  readonly onSort: (sort: TaskSort) => void;
}

/** A table; where there is no room for its columns, each task is a card that names them. */
export function TaskTable({ list, view, onSort, ...rest }: TaskTableProps) {
  const t = useWords(TASKS);
  const [scroller, setScroller] = useState<HTMLElement | null>(null);
  const printing = usePrinting();
  const total = list.ordinals.length;
  const isLong = total > WHOLE && !printing;
  const rows = { list, ...rest };
  return (
    <div
      ref={setScroller}
      className="relative min-h-0 flex-1 overflow-y-auto print:overflow-visible"
    >
      {printing && total > PRINTED && (
        <p className="px-4 py-2 text-13 text-ink-2">{t.printed(PRINTED, total)}</p>
      )}
      <table
        aria-rowcount={isLong ? total + 1 : undefined}
        className="w-full table-fixed border-separate border-spacing-0 text-13 max-md:block"
      >
        <caption className="sr-only">{t.caption}</caption>
        <thead className="max-md:hidden">
          <tr aria-rowindex={isLong ? 1 : undefined}>
            {TASK_COLUMNS.map((column) => (
              <SortHeader key={column} column={column} sort={view.sort} onSort={onSort} />
            ))}
          </tr>
        </thead>
        <tbody className="max-md:block">
          {isLong
            ? scroller && <LongTaskRows scroller={scroller} {...rows} />
            : Array.from(list.ordinals.subarray(0, PRINTED), (ordinal, place) => (
                <TaskRow key={ordinal} place={place} {...rows} />
              ))}
        </tbody>
      </table>
    </div>
  );
}

function SortHeader({
  column,
  sort,
  onSort,
}: {
  readonly column: TaskColumn;
  readonly sort: TaskSort;
  readonly onSort: (sort: TaskSort) => void;
}) {
  const t = useWords(TASKS);
  const { column: sorted, isDescending } = readSort(sort);
  const isSorted = column === sorted;
  const direction = isDescending ? 'descending' : 'ascending';
  return (
    <th
      scope="col"
      aria-sort={isSorted ? direction : undefined}
      className={classNames(
        'sticky top-0 z-10 border-b border-line bg-paper py-1 pr-2 text-left font-semibold first:pl-4 last:pr-4',
        WIDTHS[column],
      )}
    >
      <button
        type="button"
        onClick={() => onSort(isSorted && !isDescending ? `-${column}` : column)}
        className="-mx-1 inline-flex min-h-6 items-center gap-1 rounded px-1 text-left transition-colors duration-150 hover:bg-sunken"
      >
        {t.columns[column]}
        {isSorted && <Icon name={isDescending ? 'down' : 'up'} size={12} />}
      </button>
    </th>
  );
}
