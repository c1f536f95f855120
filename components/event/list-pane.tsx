'use client';

import { useEffect, useRef } from 'react';

import type { ListGrouping } from '@/components/view/view-state';
import type { EventSet } from '@/data/query';

import { EventList, type EventListProps } from './event-list';
import type { EventName } from './event-names';
import { GroupingControl } from './grouping-control';
import { ListScroller } from './list-scroller';
import { LongPane } from './long-pane';
import { useKeptRow } from './use-kept-row';

/** Up to so many rows are simply there: a browser lays them out without a hitch. */
const WHOLE = 300;

export interface ListPaneProps extends Omit<EventListProps, 'ordinals'> {
  readonly events: EventSet;
  /** Width in px that open details cover at the right. */
  readonly coveredPx: number;
  readonly onFilterName: (facet: EventName['facet'], id: string) => void;
  readonly onGrouping: (grouping: ListGrouping) => void;
}

/**
 * The list in its frame. It begins at the event that is selected already, which a link or the
 * timeline named; for one that is selected later it moves only if that is not in view.
 */
export function ListPane({ events, coveredPx, onGrouping, ...rest }: ListPaneProps) {
  const pane = useRef<HTMLDivElement>(null);
  useKeptRow(pane, events);
  return (
    <div
      ref={pane}
      style={{ marginRight: coveredPx }}
      className="flex h-full flex-col print:h-auto"
    >
      <GroupingControl grouping={rest.grouping} onGrouping={onGrouping} />
      {events.size > WHOLE ? (
        <LongPane ordinals={events.ordinals} {...rest} />
      ) : (
        <ShortPane ordinals={events.ordinals} {...rest} />
      )}
    </div>
  );
}

function ShortPane(props: EventListProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const { selected } = props;
  const isFirst = useRef(true);
  useEffect(() => {
    if (selected === null) return;
    const row = scroller.current?.querySelector(`[data-event-id="${CSS.escape(selected)}"]`);
    row?.scrollIntoView({ block: isFirst.current ? 'center' : 'nearest' });
    isFirst.current = false;
  }, [selected]);
  return (
    <ListScroller ref={scroller}>
      <EventList {...props} />
    </ListScroller>
  );
}
