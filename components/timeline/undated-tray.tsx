'use client';

import { useMemo } from 'react';

import { useMessages } from '@/components/i18n/use-messages';
import { Button } from '@/components/ui/button';
import { Popover } from '@/components/ui/popover';
import { isDated } from '@/data/columns';
import type { DatasetIndex } from '@/data/dataset-index';
import type { EventSet } from '@/data/query';

import { EventLinks } from './event-links';

const MOST_LISTED = 100;

/** The events that no source dates: kept in sight, and on no day that nobody gave. */
export function UndatedTray({
  index,
  events,
  onSelect,
}: {
  readonly index: DatasetIndex;
  readonly events: EventSet;
  readonly onSelect: (id: string) => void;
}) {
  const { timeline: t } = useMessages();
  // They come last.
  const ordinals = useMemo(() => {
    const last = events.ordinals.findLastIndex((ordinal) => isDated(index.columns, ordinal));
    return events.ordinals.subarray(last + 1);
  }, [index, events]);
  if (ordinals.length === 0) return null;
  return (
    <Popover
      side="top"
      title={t.undatedTitle}
      className="w-96"
      trigger={<Button data-undated={ordinals.length}>{t.undated(ordinals.length)}</Button>}
    >
      <p className="mt-1 text-13 text-ink-2">{t.undatedNote}</p>
      <EventLinks
        events={Array.from(ordinals.subarray(0, MOST_LISTED), (ordinal) =>
          index.events.at(ordinal),
        )}
        onSelect={onSelect}
      />
      {ordinals.length > MOST_LISTED && (
        <p className="mt-2 text-13 text-ink-2">{t.undatedMore(ordinals.length - MOST_LISTED)}</p>
      )}
    </Popover>
  );
}
