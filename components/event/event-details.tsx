'use client';

import { useLocale } from '@/components/i18n/use-messages';
import type { DatasetIndex } from '@/data/dataset-index';
import type { TimelineEvent } from '@/data/schema';
import type { CalendarDay } from '@/data/time';

export interface EventDetailsProps {
  readonly event: TimelineEvent;
  readonly index: DatasetIndex;
  /** Decides only whether a due date is past. */
  readonly today: CalendarDay;
  /** The address of an event's own view, for links that also work in a new tab. */
  readonly eventHref: (id: string) => string;
  readonly onSelect: (id: string) => void;
  readonly onFilterLeader: (id: string) => void;
  readonly onFilterInstitution: (id: string) => void;
  readonly onClose: () => void;
  /** Articles whose text is on this installation; `null`: unknown until asked for. */
  readonly passages: ReadonlySet<string> | null;
  /** The text of an article; rejects where it is not to be had. */
  readonly loadPassage: (articleId: string) => Promise<string>;
  /** True moves the focus to the heading: the reader opened the details, not a link. */
  readonly focusHeading?: boolean;
}

export function EventDetails({ event }: EventDetailsProps) {
  const locale = useLocale();
  return (
    <aside aria-labelledby="event-title">
      <h2 id="event-title">{event.title[locale]}</h2>
    </aside>
  );
}
