'use client';

import { memo, useId } from 'react';

import type { EventListProps } from './event-list';
import { EventRow } from './event-row';
import { GroupHeading } from './group-heading';
import type { EventGroup } from './list-groups';

export interface PlacedRow {
  /** Its place among all headings and rows. */
  readonly item: number;
  /** px below the top of its group */
  readonly top: number;
}

export interface LongGroupProps extends Omit<EventListProps, 'grouping'> {
  readonly group: EventGroup;
  /** Item of the heading; the group's rows follow it. */
  readonly heading: number;
  /** px */
  readonly height: number;
  /** Those to render. */
  readonly rows: readonly PlacedRow[];
  readonly measure: (node: Element | null) => void;
}

/** A group with some of its rows. Most have none, and are not rendered again while one scrolls. */
export const LongGroup = memo(function LongGroup({
  group: { span, size, total, first },
  ordinals,
  heading,
  height,
  rows,
  measure,
  index,
  selected,
  ...rest
}: LongGroupProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} style={{ height }} className="relative">
      <GroupHeading
        id={id}
        span={span}
        total={total}
        item={heading}
        measure={rows.length > 0 ? measure : undefined}
      />
      {rows.length > 0 && (
        <ul>
          {rows.map(({ item, top }) => {
            const number = item - heading;
            const event = index.events.at(ordinals[first + number - 1] ?? 0);
            return (
              <EventRow
                key={event.id}
                event={event}
                index={index}
                isSelected={event.id === selected}
                item={item}
                top={top}
                number={number}
                of={size}
                measure={measure}
                {...rest}
              />
            );
          })}
        </ul>
      )}
    </section>
  );
});
