'use client';

import { useMessages } from '@/components/i18n/use-messages';
import { relatedEvents, type DatasetIndex, type RelatedEvent } from '@/data/dataset-index';
import type { TimelineEvent } from '@/data/schema';

import { EventLink } from './event-link';
import { Section } from './section';

/** Related events, under the word for their relation. */
export function RelatedSection({
  event,
  index,
  eventHref,
  onSelect,
}: {
  readonly event: TimelineEvent;
  readonly index: DatasetIndex;
  readonly eventHref: (id: string) => string;
  readonly onSelect: (id: string) => void;
}) {
  const { event: t, terms } = useMessages();
  const groups = new Map<string, RelatedEvent[]>();
  for (const related of relatedEvents(event, index)) {
    // The meeting where a task was set stands with the task itself.
    if (event.task?.assignedAt === related.event.id && related.type === 'assigned-at') continue;
    const words = related.direction === 'out' ? terms.relation : terms.relationOf;
    const label = words[related.type];
    groups.set(label, [...(groups.get(label) ?? []), related]);
  }
  if (groups.size === 0) return null;
  return (
    <Section title={t.related}>
      {[...groups].map(([label, related]) => (
        <div key={label} className="mt-2 first-of-type:mt-0">
          <h4 className="text-13 text-ink-2">
            {label}
            {related.length > 1 && <span className="text-ink-3"> · {related.length}</span>}
          </h4>
          <ul>
            {related.map((item, i) => (
              <li key={`${item.event.id} ${i}`}>
                <EventLink
                  event={item.event}
                  index={index}
                  eventHref={eventHref}
                  onSelect={onSelect}
                />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </Section>
  );
}
