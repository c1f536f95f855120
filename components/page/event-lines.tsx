import type { ReactNode } from 'react';

import { RowDate, RowSign } from '@/components/event/row-signs';
import { TEXT_LINK } from '@/components/ui/text-link';
import { pagePath } from '@/components/view/page-path';
import type { TimelineEvent } from '@/data/schema';

import type { PageProps } from './sheet';

/** Events one below the other: the shape, the date and what it rests on, the title, a note. */
export function EventLines({
  index,
  locale,
  events,
  note,
}: PageProps & {
  readonly events: readonly TimelineEvent[];
  /** What is to be said of the event where it stands here. */
  readonly note?: (event: TimelineEvent) => ReactNode;
}) {
  return (
    <ul className="divide-y divide-line">
      {events.map((event) => (
        <li
          key={event.id}
          className="grid break-inside-avoid grid-cols-[1rem_1fr] gap-x-3 py-1.5 first:pt-0 last:pb-0 sm:grid-cols-[1rem_9rem_1fr]"
        >
          <span className="pt-1">
            <RowSign event={event} index={index} locale={locale} />
          </span>
          <span className="pt-0.5 text-13 text-ink-2">
            <RowDate event={event} locale={locale} />
          </span>
          <div className="col-start-2 sm:col-start-3">
            <a href={pagePath(locale, 'events', event.id)} className={TEXT_LINK}>
              {event.title[locale]}
            </a>
            {note?.(event)}
          </div>
        </li>
      ))}
    </ul>
  );
}
