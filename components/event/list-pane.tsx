'use client';

import { useEffect, useRef } from 'react';

import type { EventSet } from '@/data/query';

import { EventList, type EventListProps } from './event-list';
import type { EventName } from './event-names';
import { ListScroller } from './list-scroller';
import { LongPane } from './long-pane';
import { onNameClick } from './row-name';

/** Up to so many rows are simply there: a browser lays them out without a hitch. */
const WHOLE = 300;

export interface ListPaneProps extends Omit<EventListProps, 'ordinals'> {
  readonly events: EventSet;
  /** Width in px that open details cover at the right. */
  readonly coveredPx: number;
  /** A name in a row was clicked. */
  readonly onFilterName: (facet: EventName['facet'], id: string) => void;
}

/**
 * The list in its frame. It begins at the event that is selected already, which a link or the
 * timeline named; what is selected later leaves it where it is.
 */
export function ListPane({ events, coveredPx, onFilterName, ...rest }: ListPaneProps) {
  return (
    <div
      style={{ marginRight: coveredPx }}
      className="flex h-full flex-col print:h-auto"
      onClickCapture={onNameClick(onFilterName)}
    >
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
  useEffect(() => {
    if (selected === null) return;
    const row = scroller.current?.querySelector(`[data-event-id="${CSS.escape(selected)}"]`);
    row?.scrollIntoView({ block: 'center' });
    // Once: later it is the reader who chooses what to look at.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);
  return (
    <ListScroller ref={scroller}>
      <EventList {...props} />
    </ListScroller>
  );
}
