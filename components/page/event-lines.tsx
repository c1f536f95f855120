import type { ReactNode } from 'react';

import { formatEventDateShort } from '@/components/i18n/format-date';
import { MESSAGES } from '@/components/i18n/messages';
import { statusWords } from '@/components/i18n/status-words';
import { BASIS_SIGNS } from '@/components/ui/basis-sign';
import { KindGlyph } from '@/components/ui/kind-glyph';
import { TEXT_LINK } from '@/components/ui/text-link';
import { pagePath } from '@/components/view/page-path';
import { eventFamily } from '@/data/registry';
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
  const { terms } = MESSAGES[locale];
  return (
    <ul className="divide-y divide-line">
      {events.map((event) => (
        <li
          key={event.id}
          className="grid break-inside-avoid grid-cols-[1rem_1fr] gap-x-3 py-1.5 first:pt-0 last:pb-0 sm:grid-cols-[1rem_9rem_1fr]"
        >
          <span className="pt-1">
            <KindGlyph
              kind={event.kind}
              family={eventFamily(event, index)}
              filled={event.status !== 'planned'}
            />
            <span className="sr-only">{statusWords(event, locale)}</span>
          </span>
          <span className="pt-0.5 text-13 text-ink-2">
            {formatEventDateShort(event.date, locale)}
            {event.date && BASIS_SIGNS[event.date.basis] && (
              <span className="block text-12 text-ink-3">
                {BASIS_SIGNS[event.date.basis]} {terms.basis[event.date.basis]}
              </span>
            )}
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
