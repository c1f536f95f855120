import { DETAILS } from '@/components/i18n/details';
import { MESSAGES } from '@/components/i18n/messages';
import { relatedEvents, type RelatedEvent } from '@/data/dataset-index';

import { EventLink } from './event-link';
import { Section, Subheading } from './section';
import type { PartProps } from './telling';

/** Related events, under the word for their relation. */
export function RelatedSection({ event, telling }: PartProps) {
  const { index, locale, level } = telling;
  const { terms } = MESSAGES[locale];
  const t = DETAILS[locale];
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
    <Section title={t.related} level={level}>
      {[...groups].map(([label, related]) => (
        <div key={label} className="mt-2 first-of-type:mt-0">
          <Subheading level={level} className="text-13 text-ink-2">
            {label}
            {related.length > 1 && <span className="text-ink-3"> · {related.length}</span>}
          </Subheading>
          <ul>
            {related.map((item, i) => (
              <li key={`${item.event.id} ${i}`}>
                <EventLink
                  event={item.event}
                  index={index}
                  locale={locale}
                  to={telling.toEvent(item.event.id)}
                />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </Section>
  );
}
