'use client';

import type { ReactNode } from 'react';

import { TASKS } from '@/components/i18n/tasks';
import { formatEventDateShort } from '@/components/i18n/format-date';
import { useLocale, useMessages, useWords } from '@/components/i18n/use-messages';
import type { DatasetIndex } from '@/data/dataset-index';
import type { TimelineEvent } from '@/data/schema';
import { setAgain } from '@/data/task-again';
import { lastReport } from '@/data/task-state';
import type { CalendarDay } from '@/data/time';

/** What tells how the task was carried out, and where it was set again; nothing more is known. */
export function ReportCell({
  event,
  index,
  asOf,
  link,
}: {
  readonly event: TimelineEvent;
  readonly index: DatasetIndex;
  readonly asOf: CalendarDay;
  readonly link: (id: string, words: ReactNode) => ReactNode;
}) {
  const { terms } = useMessages();
  const t = useWords(TASKS);
  const locale = useLocale();
  const { events, columns } = index;
  const ordinal = lastReport(columns, events.ordinalOf(event.id), asOf);
  const report = ordinal === null ? null : events.at(ordinal);
  return (
    <>
      {report && link(report.id, formatEventDateShort(report.date, locale))}
      {!report && event.status === 'reported' && terms.status.reported}
      {!report && event.status !== 'reported' && <span className="text-ink-3">{t.noReport}</span>}
      {setAgain(event, index, asOf).map(({ task, meeting }) => {
        const when = formatEventDateShort((meeting ?? task).date, locale);
        return (
          <span key={task.id} className="block text-12">
            {link(task.id, t.setAgain(when))}
          </span>
        );
      })}
    </>
  );
}
