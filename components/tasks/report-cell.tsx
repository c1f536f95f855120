'use client';

import type { ReactNode } from 'react';

import { TASKS } from '@/components/i18n/tasks';
import { formatEventDateShort } from '@/components/i18n/format-date';
import { useLocale, useMessages, useWords } from '@/components/i18n/use-messages';
import { relatedEvents, type DatasetIndex } from '@/data/dataset-index';
import type { TimelineEvent } from '@/data/schema';
import { lastReport } from '@/data/task-state';
import { toMs, type CalendarDay } from '@/data/time';

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
  const again = relatedEvents(event, index).filter(
    ({ type, direction, event: other }) =>
      type === 'repeats' &&
      direction === 'in' &&
      !((columns.start[events.ordinalOf(other.id)] ?? NaN) > toMs(asOf)),
  );
  return (
    <>
      {report && link(report.id, formatEventDateShort(report.date, locale))}
      {!report && event.status === 'reported' && terms.status.reported}
      {!report && event.status !== 'reported' && <span className="text-ink-3">{t.noReport}</span>}
      {again.map(({ event: other }) => {
        const meeting = other.task && events.get(other.task.assignedAt);
        const when = formatEventDateShort(meeting?.date ?? other.date, locale);
        return (
          <span key={other.id} className="block text-12">
            {link(other.id, t.setAgain(when))}
          </span>
        );
      })}
    </>
  );
}
