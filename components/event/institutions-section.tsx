'use client';

import { useLocale, useMessages } from '@/components/i18n/use-messages';
import { TEXT_LINK } from '@/components/ui/text-link';
import type { DatasetIndex } from '@/data/dataset-index';
import type { TimelineEvent } from '@/data/schema';

import { institutionName } from './event-names';
import { Section } from './section';

export function InstitutionsSection({
  event,
  index,
  onFilterInstitution,
}: {
  readonly event: TimelineEvent;
  readonly index: DatasetIndex;
  readonly onFilterInstitution: (id: string) => void;
}) {
  const { event: t, terms } = useMessages();
  const locale = useLocale();
  if (event.institutions.length === 0) return null;
  return (
    <Section title={t.institutions}>
      <ul className="space-y-1">
        {event.institutions.map(({ institution: id, role }, i) => {
          const name = institutionName(id, index, locale);
          return (
            <li key={`${id} ${role} ${i}`}>
              <button
                type="button"
                aria-label={t.filterBy(name)}
                onClick={() => onFilterInstitution(id)}
                className={`${TEXT_LINK} font-medium`}
              >
                {name}
              </button>
              <span className="text-13 text-ink-3"> · {terms.institutionRole[role]}</span>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
