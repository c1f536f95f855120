import { PAGE } from '@/components/i18n/page';
import { formatEdtf } from '@/components/i18n/format-date';
import type { TimelineEvent } from '@/data/schema';
import { hasReport } from '@/data/task-state';

import { EventLines } from './event-lines';
import { Names } from './names';
import type { PageProps } from './sheet';

/** Tasks with those who set them or must do them, when they are due, and whether anything is told. */
export function TaskLines({
  tasks,
  names,
  ...props
}: PageProps & {
  readonly tasks: readonly TimelineEvent[];
  /** Who is named: the page is about the other side. */
  readonly names: 'assignees' | 'assigner';
}) {
  const t = PAGE[props.locale];
  return (
    <>
      <EventLines
        {...props}
        events={tasks}
        note={(event) => <TaskNote event={event} names={names} {...props} />}
      />
      <p className="mt-2 text-13 text-ink-2">{t.tasksNote}</p>
    </>
  );
}

function TaskNote({
  event,
  names,
  ...props
}: PageProps & { readonly event: TimelineEvent; readonly names: 'assignees' | 'assigner' }) {
  const { index, locale } = props;
  const t = PAGE[locale];
  const { task } = event;
  if (!task) return null;
  const isReported = hasReport(index.columns, index.events.ordinalOf(event.id));
  return (
    <span className="block text-13 text-ink-3">
      {names === 'assignees' ? t.setFor : t.setBy}{' '}
      {names === 'assignees' ? (
        <Names kind="institutions" ids={task.assignees} {...props} />
      ) : (
        <Names kind="leaders" ids={[task.assignedBy]} {...props} />
      )}
      {' · '}
      {task.due === null ? t.dueOpen : t.due(formatEdtf(task.due, locale))}
      {' · '}
      {isReported ? t.reportFound : t.noReport}
    </span>
  );
}
