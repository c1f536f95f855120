'use client';

import { HEALTH } from '@/components/i18n/health';
import { useLocale, useWords } from '@/components/i18n/use-messages';
import { Icon } from '@/components/ui/icon';
import type { DatasetIndex } from '@/data/dataset-index';
import type { Ordinals } from '@/data/health';

import { EventLink } from './event-link';

/** The health's lists of events, what weighs most first. */
export const HEALTH_LISTS = [
  'conflicting',
  'undated',
  'datedByReport',
  'inferred',
  'coarse',
  'singleSource',
  'tasksPastDueWithoutReport',
  'tasksDue',
  'tasksWithoutDue',
] as const;

/** Of a long list the count says enough; so many are named. */
const MOST = 200;

/** How many events have a weakness, and which. */
export function HealthList({
  name,
  ordinals,
  index,
  eventHref,
  onSelect,
}: {
  readonly name: (typeof HEALTH_LISTS)[number];
  readonly ordinals: Ordinals;
  readonly index: DatasetIndex;
  readonly eventHref: (id: string) => string;
  readonly onSelect: (id: string) => void;
}) {
  const t = useWords(HEALTH);
  const locale = useLocale();
  const more = ordinals.length - MOST;
  if (ordinals.length === 0) {
    return (
      <li className="flex min-h-9 items-center gap-2 border-b border-line text-ink-3">
        {t[name]}
        <span className="ml-auto pr-6">{t.none}</span>
      </li>
    );
  }
  return (
    <li className="border-b border-line">
      <details className="group">
        <summary className="flex min-h-9 cursor-pointer items-center gap-2">
          {t[name]}
          <span className="ml-auto text-ink-2">{ordinals.length}</span>
          <span className="text-ink-3 transition-transform duration-150 group-open:rotate-180">
            <Icon name="down" />
          </span>
        </summary>
        <div className="pb-2 pl-2">
          {name === 'tasksPastDueWithoutReport' && (
            <p className="text-13 text-ink-2">{t.pastDueNote}</p>
          )}
          <ul>
            {ordinals.slice(0, MOST).map((ordinal) => {
              const event = index.events.at(ordinal);
              const to = { href: eventHref(event.id), act: () => onSelect(event.id) };
              return (
                <li key={ordinal}>
                  <EventLink event={event} index={index} locale={locale} to={to} />
                </li>
              );
            })}
          </ul>
          {more > 0 && <p className="text-13 text-ink-2">{t.more(more)}</p>}
        </div>
      </details>
    </li>
  );
}
