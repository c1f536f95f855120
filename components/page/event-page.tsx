import { EventParts } from '@/components/event/event-parts';
import { KindAndStatus } from '@/components/event/kind-and-status';
import type { TimelineEvent } from '@/data/schema';

import { pathsOf, toPage } from './page-links';
import { Sheet, type PageProps } from './sheet';

/** All that is known of one event, and who says so. */
export function EventPage({ event, ...props }: PageProps & { readonly event: TimelineEvent }) {
  const { index, locale } = props;
  return (
    <Sheet
      {...props}
      {...pathsOf(locale, 'events', event.id)}
      kicker={<KindAndStatus event={event} index={index} locale={locale} />}
      title={event.title[locale]}
      lead={event.summary[locale]}
    >
      <EventParts
        event={event}
        telling={{
          index,
          locale,
          today: null,
          level: 2,
          toEvent: toPage(locale, 'events'),
          toLeader: toPage(locale, 'leaders'),
          toInstitution: toPage(locale, 'institutions'),
          toArticle: toPage(locale, 'articles'),
        }}
      />
    </Sheet>
  );
}
