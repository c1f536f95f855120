'use client';

import { useMemo, useState } from 'react';

import { useMessages } from '@/components/i18n/use-messages';
import { Button } from '@/components/ui/button';
import { useGroups } from './use-groups';
import { usePrinting } from '@/components/ui/use-printing';

import { EventList, type EventListProps } from './event-list';
import { PART, partCount, partOf, partOfGroups } from './list-parts';
import { ListScroller } from './list-scroller';
import { LongList } from './long-list';

/** Rows that are printed, some 40 sheets: nobody means to print 100,000 of them. */
const PRINTED = 1000;

/** A list of which few rows are rendered; on paper, those of its beginning. */
export function LongPane({ ordinals, grouping, ...rest }: EventListProps) {
  const { event: t } = useMessages();
  const { index, selected } = rest;
  const [scroller, setScroller] = useState<HTMLElement | null>(null);
  const printing = usePrinting();
  const grouped = useGroups(index, ordinals, grouping);
  const [asked, setAsked] = useState(() =>
    selected === null ? 0 : partOf(grouped, index.events.ordinalOf(selected)),
  );
  const parts = partCount(grouped);
  const part = Math.min(asked, parts - 1);
  const shown = useMemo(() => partOfGroups(grouped, part), [grouped, part]);
  const printed = ordinals.subarray(0, PRINTED);
  const goTo = (next: number) => {
    setAsked(next);
    scroller?.scrollTo({ top: 0 });
  };
  return (
    <>
      {printing && (
        <>
          <p className="px-4 py-2 text-13 text-ink-2">
            {t.printed(printed.length, ordinals.length)}
          </p>
          <EventList ordinals={printed} grouping={grouping} {...rest} />
        </>
      )}
      {parts > 1 && (
        <nav
          aria-label={t.parts}
          className="flex flex-wrap items-center gap-2 border-b border-line px-4 py-1 text-13 text-ink-2 print:hidden"
        >
          <Button variant="outlined" disabled={part === 0} onClick={() => goTo(part - 1)}>
            {t.earlier}
          </Button>
          <Button variant="outlined" disabled={part === parts - 1} onClick={() => goTo(part + 1)}>
            {t.later}
          </Button>
          {t.part(part * PART + 1, part * PART + shown.ordinals.length, grouped.ordinals.length)}
        </nav>
      )}
      <ListScroller ref={setScroller} className="print:hidden">
        {scroller && <LongList grouped={shown} scroller={scroller} {...rest} />}
      </ListScroller>
    </>
  );
}
