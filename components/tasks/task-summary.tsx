'use client';

import { useId } from 'react';

import { TASKS } from '@/components/i18n/tasks';
import { formatDay } from '@/components/i18n/format-date';
import { useLocale, useWords } from '@/components/i18n/use-messages';
import { Button } from '@/components/ui/button';
import { TASK_COLUMNS, type TaskBoardView } from '@/components/view/view-state';
import { TASK_STATES, type TaskState } from '@/data/task-state';
import { isCalendarDay, type CalendarDay } from '@/data/time';

import { StateSign } from './state-sign';
import { readSort } from './task-sort';

/** How many tasks stand how, on which day; each count shows only its tasks. */
export function TaskSummary({
  view: { asOf, states, sort },
  today,
  counts,
  shown,
  total,
  onView,
}: {
  readonly view: TaskBoardView;
  readonly today: CalendarDay;
  readonly counts: { readonly [S in TaskState]: number };
  /** Tasks in the states asked for. */
  readonly shown: number;
  readonly total: number;
  readonly onView: (patch: Partial<TaskBoardView>) => void;
}) {
  const t = useWords(TASKS);
  const locale = useLocale();
  const id = useId();
  const toggle = (state: TaskState) =>
    onView({
      states: states.includes(state) ? states.filter((own) => own !== state) : [...states, state],
    });
  return (
    <div className="border-b border-line px-4 py-2">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <div className="flex items-center gap-2 text-13">
          <label htmlFor={id} className="text-ink-2">
            {t.asOf}
          </label>
          <input
            id={id}
            type="date"
            lang={locale}
            value={asOf ?? today}
            onChange={({ currentTarget: { value } }) => {
              // Half typed, a date is empty: that is no wish yet.
              if (isCalendarDay(value)) onView({ asOf: value === today ? null : value });
            }}
            className="h-8 rounded-md border border-line-strong bg-paper px-2 text-13 print:hidden"
          />
          {/* The browser's own order of day and month need not be the page's. */}
          <span className="text-ink-2">{formatDay(asOf ?? today, locale)}</span>
          {asOf !== null && (
            <Button className="print:hidden" onClick={() => onView({ asOf: null })}>
              {t.today}
            </Button>
          )}
        </div>
        <div role="group" aria-label={t.byState} className="-mx-2 flex flex-wrap items-center">
          {TASK_STATES.map((state) => {
            const isChosen = states.includes(state);
            return (
              (counts[state] > 0 || isChosen || state !== 'unset') && (
                <Button
                  key={state}
                  variant={isChosen ? 'chosen' : 'plain'}
                  aria-pressed={isChosen}
                  aria-label={t.stateCount(t.states[state], counts[state])}
                  title={t.stateHelp[state]}
                  disabled={counts[state] === 0 && !isChosen}
                  onClick={() => toggle(state)}
                >
                  <StateSign state={state} />
                  {t.states[state]}
                  <span className={isChosen ? undefined : 'font-normal text-ink-3'}>
                    {t.number(counts[state])}
                  </span>
                </Button>
              )
            );
          })}
        </div>
        <label className="flex items-center gap-2 text-13 text-ink-2 md:hidden print:hidden">
          {t.sortBy}
          <select
            value={readSort(sort).column}
            onChange={({ currentTarget: { value } }) => {
              const chosen = TASK_COLUMNS.find((column) => column === value);
              if (chosen) onView({ sort: chosen });
            }}
            className="h-8 rounded-md border border-line-strong bg-paper px-2 text-13 text-ink"
          >
            {TASK_COLUMNS.map((column) => (
              <option key={column} value={column}>
                {t.columns[column]}
              </option>
            ))}
          </select>
        </label>
        <p role="status" className="ml-auto text-13 text-ink-2">
          {t.shown(shown, total)}
        </p>
      </div>
      {counts.past > 0 && <p className="mt-1 text-12 text-ink-3">{t.notDone}</p>}
    </div>
  );
}
