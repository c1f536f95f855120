'use client';

import { formatEventDateShort } from '@/components/i18n/format-date';
import { useLocale } from '@/components/i18n/use-messages';
import { KindGlyph } from '@/components/ui/kind-glyph';
import type { TimelineEvent } from '@/data/schema';

/** A short list of events to choose from: what a cluster holds, or what no source dates. */
export function EventLinks({
  events,
  onSelect,
}: {
  readonly events: readonly TimelineEvent[];
  readonly onSelect: (id: string) => void;
}) {
  const locale = useLocale();
  return (
    <ul className="mt-2 -mb-1">
      {events.map((event) => (
        <li key={event.id} data-event-id={event.id}>
          <button
            type="button"
            className="flex w-full items-start gap-2 rounded-md px-2 py-1.5 text-left text-13 hover:bg-sunken"
            onClick={() => onSelect(event.id)}
          >
            <span className="mt-0.5">
              <KindGlyph kind={event.kind} filled={event.status !== 'planned'} />
            </span>
            <span>
              {event.title[locale]}
              <span className="block text-12 text-ink-3">
                {formatEventDateShort(event.date, locale)}
              </span>
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
