'use client';

import type { ReactNode } from 'react';

import { TASKS } from '@/components/i18n/tasks';
import { formatEdtfShort, formatEventDateShort } from '@/components/i18n/format-date';
import { useLocale, useMessages, useWords } from '@/components/i18n/use-messages';
import { BASIS_SIGNS } from '@/components/ui/basis-sign';
import { classNames } from '@/components/ui/class-names';
import { onPlainClick } from '@/components/ui/plain-click';
import { TEXT_LINK } from '@/components/ui/text-link';
import type { TaskColumn } from '@/components/view/view-state';
import type { EventDate } from '@/data/schema';
import { TASK_STATES } from '@/data/task-state';

import { ReportCell } from './report-cell';
import { StateSign } from './state-sign';
import type { TaskTableProps } from './task-table';

export interface TaskRowProps extends Omit<TaskTableProps, 'view' | 'onSort'> {
  /** Its place in the list. */
  readonly place: number;
  readonly measure?: (node: Element | null) => void;
}

/** One task. Without `measure` all rows are there, and need not be numbered. */
export function TaskRow({ list, place, index, selected, measure, ...go }: TaskRowProps) {
  const { event: e } = useMessages();
  const t = useWords(TASKS);
  const locale = useLocale();
  const ordinal = list.ordinals[place] ?? 0;
  const event = index.events.at(ordinal);
  const { task } = event;
  if (!task) return null;
  const state = TASK_STATES[list.states[place] ?? 0] ?? 'open';
  const meeting = index.events.get(task.assignedAt);
  const leader = index.leaders.get(task.assignedBy)?.name ?? task.assignedBy;
  const isSelected = event.id === selected;
  const link = (id: string, words: ReactNode) => (
    <a
      href={go.eventHref(id)}
      onClick={onPlainClick(() => go.onSelect(id))}
      className={TEXT_LINK}
      aria-current={(id === event.id && isSelected) || undefined}
    >
      {words}
    </a>
  );
  return (
    <tr
      ref={measure}
      data-index={measure && place}
      aria-rowindex={measure && place + 2}
      data-event-id={event.id}
      className={classNames(
        'break-inside-avoid max-md:grid max-md:grid-cols-2 max-md:gap-x-4 max-md:gap-y-2 max-md:border-b max-md:border-line max-md:px-4 max-md:py-3',
        isSelected &&
          'bg-sunken shadow-[inset_3px_0_0_var(--focus)] forced-colors:outline-2 forced-colors:outline-[Highlight]',
      )}
    >
      <Cell column="task" className="text-14 font-medium text-ink max-md:col-span-2">
        {link(event.id, event.title[locale])}
      </Cell>
      <Cell column="setBy">
        <button
          type="button"
          aria-label={e.filterBy(leader)}
          onClick={() => go.onFilterLeader(task.assignedBy)}
          className={TEXT_LINK}
        >
          {leader}
        </button>
      </Cell>
      <Cell column="assignees">
        {task.assignees.map((id, i) => {
          const name = index.institutions.get(id)?.name[locale] ?? id;
          return (
            <span key={`${id} ${i}`} className="block">
              <button
                type="button"
                aria-label={e.filterBy(name)}
                onClick={() => go.onFilterInstitution(id)}
                className={TEXT_LINK}
              >
                {name}
              </button>
            </span>
          );
        })}
      </Cell>
      <Cell column="meeting">{meeting && link(meeting.id, meeting.title[locale])}</Cell>
      <Cell column="set">{meeting && <SetDate date={meeting.date} />}</Cell>
      <Cell column="due">
        {task.due === null ? (
          <span className="text-ink-3">{t.noDue}</span>
        ) : (
          formatEdtfShort(task.due, locale)
        )}
      </Cell>
      <Cell column="report">
        <ReportCell event={event} index={index} asOf={list.asOf} link={link} />
      </Cell>
      <Cell column="state">
        <span
          title={t.stateHelp[state]}
          className={classNames('inline-flex items-start gap-1.5', state === 'past' && 'text-warn')}
        >
          <span className="pt-1">
            <StateSign state={state} />
          </span>
          {t.states[state]}
        </span>
      </Cell>
    </tr>
  );
}

function Cell({
  column,
  className,
  children,
}: {
  readonly column: TaskColumn;
  readonly className?: string;
  readonly children: ReactNode;
}) {
  const t = useWords(TASKS);
  return (
    <td
      className={classNames(
        'border-line py-1.5 pr-3 align-top text-ink-2 first:pl-4 last:pr-4 md:border-b max-md:block max-md:p-0 max-md:first:pl-0',
        className,
      )}
    >
      {column !== 'task' && (
        <span className="block text-12 text-ink-3 md:hidden">{t.columns[column]}</span>
      )}
      {/* As high as a link beside it. */}
      <div className="min-h-6 content-center">{children}</div>
    </td>
  );
}

/** The day of the meeting, and whose it is if the article does not give it. */
function SetDate({ date }: { readonly date: EventDate | null }) {
  const { terms } = useMessages();
  const locale = useLocale();
  const sign = date && BASIS_SIGNS[date.basis];
  return (
    <>
      {formatEventDateShort(date, locale)}
      {date && sign && (
        <span title={terms.basis[date.basis]} className="text-ink-3">
          {' '}
          {sign}
          <span className="sr-only"> {terms.basis[date.basis]}</span>
        </span>
      )}
    </>
  );
}
