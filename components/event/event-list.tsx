'use client';

import { useLocale } from '@/components/i18n/use-messages';
import type { DatasetIndex } from '@/data/dataset-index';
import type { TimelineEvent } from '@/data/schema';

export interface EventListProps {
  readonly events: readonly TimelineEvent[];
  readonly index: DatasetIndex;
  /** Id of the selected event. */
  readonly selected: string | null;
  /** The address of an event: rows are links, so that they work without scripts. */
  readonly eventHref: (id: string) => string;
  /** Absent in the static page, where the links themselves do the work. */
  readonly onSelect?: (id: string) => void;
}

export function EventList({ events, eventHref }: EventListProps) {
  const locale = useLocale();
  return (
    <ol>
      {events.map((event) => (
        <li key={event.id} data-event-id={event.id}>
          <a href={eventHref(event.id)}>{event.title[locale]}</a>
        </li>
      ))}
    </ol>
  );
}
