'use client';

import { formatEdtf } from '@/components/i18n/format-date';
import { useLocale, useMessages } from '@/components/i18n/use-messages';
import { TEXT_LINK } from '@/components/ui/text-link';
import type { DatasetIndex } from '@/data/dataset-index';
import type { TimelineEvent } from '@/data/schema';
import { hasReport, isPastDue } from '@/data/task-state';
import type { CalendarDay } from '@/data/time';

import { EventLink } from './event-link';
import { institutionName } from './event-names';
import { Row, Section } from './section';

export interface TaskSectionProps {
  readonly event: TimelineEvent;
  readonly index: DatasetIndex;
  readonly today: CalendarDay;
  readonly eventHref: (id: string) => string;
  readonly onSelect: (id: string) => void;
  readonly onFilterLeader: (id: string) => void;
  readonly onFilterInstitution: (id: string) => void;
}

/** Who set the task, to whom, at which meeting, and by when. */
export function TaskSection({ event, index, today, ...go }: TaskSectionProps) {
  const { event: t } = useMessages();
  const locale = useLocale();
  const { task } = event;
  if (!task) return null;
  const leader = index.leaders.get(task.assignedBy)?.name ?? task.assignedBy;
  const meeting = index.events.get(task.assignedAt);
  return (
    <Section title={t.task}>
      <dl>
        <Row label={t.setBy}>
          <button
            type="button"
            aria-label={t.filterBy(leader)}
            onClick={() => go.onFilterLeader(task.assignedBy)}
            className={TEXT_LINK}
          >
            {leader}
          </button>
        </Row>
        <Row label={t.setFor}>
          <ul>
            {task.assignees.map((id, i) => (
              <li key={`${id} ${i}`}>
                <button
                  type="button"
                  aria-label={t.filterBy(institutionName(id, index, locale))}
                  onClick={() => go.onFilterInstitution(id)}
                  className={TEXT_LINK}
                >
                  {institutionName(id, index, locale)}
                </button>
              </li>
            ))}
          </ul>
        </Row>
        {meeting && (
          <Row label={t.setAt}>
            <EventLink event={meeting} index={index} {...go} />
          </Row>
        )}
        <Row label={t.due}>
          {task.due === null ? t.dueOpen : formatEdtf(task.due, locale)}
          {isPastDue(event, today) && <span className="text-13 text-ink-2"> · {t.duePast}</span>}
        </Row>
      </dl>
      {!hasReport(index.columns, index.events.ordinalOf(event.id)) && (
        <p className="mt-2 text-13 text-ink-2">{t.noReport}</p>
      )}
    </Section>
  );
}
