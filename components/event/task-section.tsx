import { DETAILS } from '@/components/i18n/details';
import { formatEdtf } from '@/components/i18n/format-date';
import { TargetLink } from '@/components/ui/target-link';
import { TEXT_LINK } from '@/components/ui/text-link';
import { hasReport, isPastDue } from '@/data/task-state';

import { EventLink } from './event-link';
import { institutionName } from './event-names';
import { Row, Section } from './section';
import type { PartProps } from './telling';

/** Who set the task, to whom, at which meeting, and by when. */
export function TaskSection({ event, telling }: PartProps) {
  const { index, locale, today, level } = telling;
  const t = DETAILS[locale];
  const { task } = event;
  if (!task) return null;
  const leader = index.leaders.get(task.assignedBy)?.name ?? task.assignedBy;
  const meeting = index.events.get(task.assignedAt);
  return (
    <Section title={t.task} level={level}>
      <dl>
        <Row label={t.setBy}>
          <TargetLink to={telling.toLeader(task.assignedBy)} className={TEXT_LINK}>
            {leader}
          </TargetLink>
        </Row>
        <Row label={t.setFor}>
          <ul>
            {task.assignees.map((id, i) => (
              <li key={`${id} ${i}`}>
                <TargetLink to={telling.toInstitution(id)} className={TEXT_LINK}>
                  {institutionName(id, index, locale)}
                </TargetLink>
              </li>
            ))}
          </ul>
        </Row>
        {meeting && (
          <Row label={t.setAt}>
            <EventLink
              event={meeting}
              index={index}
              locale={locale}
              to={telling.toEvent(meeting.id)}
            />
          </Row>
        )}
        <Row label={t.due}>
          {task.due === null ? t.dueOpen : formatEdtf(task.due, locale)}
          {today !== null && isPastDue(event, today) && (
            <span className="text-13 text-ink-2"> · {t.duePast}</span>
          )}
        </Row>
      </dl>
      {task.note && <p className="mt-2 text-13 text-ink-2">{t.reasoning(task.note[locale])}</p>}
      {!hasReport(index.columns, index.events.ordinalOf(event.id), today ?? undefined) && (
        <p className="mt-2 text-13 text-ink-2">{t.noReport}</p>
      )}
    </Section>
  );
}
