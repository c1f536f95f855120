'use client';

import { useId, useMemo } from 'react';

import { formatMonthHeading } from '@/components/i18n/format-date';
import type { Messages } from '@/components/i18n/messages';
import { useLocale, useMessages } from '@/components/i18n/use-messages';
import type { DatasetIndex } from '@/data/dataset-index';
import type { TimelineEvent } from '@/data/schema';
import type { Lang } from '@/data/vocabulary';

import { EventRow } from './event-row';
import { groupEvents, type EventGroup, type GroupSpan } from './list-groups';

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

/** Every event that passes the filter, by time: the timeline's equal for those who read. */
export function EventList({ events, ...rest }: EventListProps) {
  const { event: t } = useMessages();
  const groups = useMemo(() => groupEvents(events), [events]);
  if (groups.length === 0) return <p className="p-4 text-14 text-ink-2">{t.listEmpty}</p>;
  return (
    <div data-rows>
      <h2 className="sr-only">{t.list}</h2>
      {groups.map((group) => (
        <Group key={group.key} group={group} {...rest} />
      ))}
    </div>
  );
}

function Group({
  group,
  selected,
  ...rest
}: Omit<EventListProps, 'events'> & { readonly group: EventGroup }) {
  const { event: t } = useMessages();
  const locale = useLocale();
  const id = useId();
  return (
    <section aria-labelledby={id} className="pb-4">
      <h3
        id={id}
        className="sticky top-0 z-10 flex items-baseline gap-2 border-b border-line bg-paper px-4 py-2 text-13 font-semibold text-ink"
      >
        {groupTitle(group.span, t, locale)}
        <span aria-hidden="true" className="font-normal text-ink-3">
          · {group.events.length}
        </span>
        <span className="sr-only">{t.groupCount(group.events.length)}</span>
      </h3>
      <ul>
        {group.events.map((event) => (
          <EventRow key={event.id} event={event} isSelected={event.id === selected} {...rest} />
        ))}
      </ul>
    </section>
  );
}

function groupTitle(span: GroupSpan, t: Messages['event'], locale: Lang): string {
  switch (span.kind) {
    case 'month':
      return formatMonthHeading(span.year, span.month, locale);
    case 'year':
      return t.groupYear(String(span.year));
    case 'years':
      return t.groupYears(String(span.first), String(span.last));
    case 'before':
      return t.groupBefore(String(span.year));
    case 'after':
      return t.groupAfter(String(span.year));
    case 'undated':
      return t.groupUndated;
  }
}
