import type { ReactNode } from 'react';

import { formatEventDate } from '@/components/i18n/format-date';
import { useLocale, useMessages } from '@/components/i18n/use-messages';
import type { TimelineEvent } from '@/data/schema';

const WIDTH_PX = 320;
const GAP_PX = 10;

export interface CardPlace {
  /** The mark's box and the frame's size, px, both from the frame's corner. */
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
  readonly width: number;
  readonly height: number;
}

/** What floats beside what is pointed at or has the focus. */
export function HoverCard({
  place,
  children,
}: {
  readonly place: CardPlace;
  readonly children: ReactNode;
}) {
  const below = place.bottom < place.height / 2;
  return (
    <div
      // The mark's own name says the same to a screen reader.
      aria-hidden="true"
      data-card
      className="pointer-events-none absolute z-30 rounded-lg bg-paper p-3 text-13 shadow-float"
      style={{
        width: WIDTH_PX,
        left: Math.max(8, Math.min(place.x - WIDTH_PX / 2, place.width - WIDTH_PX - 8)),
        ...(below ? { top: place.bottom + GAP_PX } : { bottom: place.height - place.top + GAP_PX }),
      }}
    >
      {children}
    </div>
  );
}

/** What an event is, at a glance. */
export function EventCard({
  event,
  people,
}: {
  readonly event: TimelineEvent;
  readonly people: string;
}) {
  const { timeline: t, terms } = useMessages();
  const locale = useLocale();
  return (
    <>
      <p className="text-12 text-ink-3">
        {terms.kind[event.kind]} · {terms.status[event.status]}
      </p>
      <p className="mt-0.5 text-14 font-semibold">{event.title[locale]}</p>
      <p className="mt-1 text-ink-2">
        {formatEventDate(event.date, locale)}
        {event.date && <span className="text-ink-3"> · {terms.basis[event.date.basis]}</span>}
      </p>
      {people && <p className="mt-1 text-ink-2">{people}</p>}
      {(event.rivalDates?.length ?? 0) > 0 && <p className="mt-1 text-warn">{t.rival}</p>}
    </>
  );
}
