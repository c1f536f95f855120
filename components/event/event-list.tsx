'use client';

import { useId } from 'react';

import { useMessages } from '@/components/i18n/use-messages';
import type { ListGrouping } from '@/components/view/view-state';
import type { DatasetIndex } from '@/data/dataset-index';

import type { EventName } from './event-names';
import { EventRow } from './event-row';
import { GroupHeading } from './group-heading';
import type { EventGroup } from './list-groups';
import { useGroups } from './use-groups';

export interface EventListProps {
  /** The events to list, in the order of time. */
  readonly ordinals: Uint32Array;
  readonly index: DatasetIndex;
  readonly grouping: ListGrouping;
  /** Id of the selected event. */
  readonly selected: string | null;
  /** The address of an event: rows are links, so that they work without scripts. */
  readonly eventHref: (id: string) => string;
  /** The address of an event's own page; `null` if the dataset has none. */
  readonly pageHref: ((id: string) => string) | null;
  /** Absent in the static page, where the links themselves do the work. */
  readonly onSelect?: (id: string) => void;
  /** A name in a row was pressed; absent there too. */
  readonly onFilterName?: (facet: EventName['facet'], id: string) => void;
}

/** Every event that passes the filter, by time: the timeline's equal for those who read. */
export function EventList({ ordinals, grouping, ...rest }: EventListProps) {
  const { event: t } = useMessages();
  const grouped = useGroups(rest.index, ordinals, grouping);
  if (ordinals.length === 0) return <p className="p-4 text-14 text-ink-2">{t.listEmpty}</p>;
  return (
    <div data-rows>
      <h2 className="sr-only">{t.list}</h2>
      {grouped.groups.map((group) => (
        <Group
          key={group.key}
          group={group}
          ordinals={grouped.ordinals.subarray(group.first, group.first + group.size)}
          {...rest}
        />
      ))}
    </div>
  );
}

function Group({
  group: { span, total },
  ordinals,
  index,
  selected,
  ...rest
}: Omit<EventListProps, 'grouping'> & { readonly group: EventGroup }) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="pb-4">
      <GroupHeading id={id} span={span} total={total} />
      <ul>
        {Array.from(ordinals, (ordinal) => {
          const event = index.events.at(ordinal);
          return (
            <EventRow
              key={event.id}
              event={event}
              index={index}
              isSelected={event.id === selected}
              {...rest}
            />
          );
        })}
      </ul>
    </section>
  );
}
