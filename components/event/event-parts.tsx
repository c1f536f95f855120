import { DETAILS } from '@/components/i18n/details';
import { Marked } from '@/components/ui/marked';

import { DateSection } from './date-section';
import { EvidenceSection, ReportsSection } from './evidence-section';
import { InstitutionsSection } from './institutions-section';
import { PeopleSection } from './people-section';
import { RelatedSection } from './related-section';
import { Section } from './section';
import { TaskSection } from './task-section';
import type { PartProps } from './telling';

/** Everything below an event's title, part by part. */
export function EventParts({ event, telling }: PartProps) {
  const { locale, level } = telling;
  const part = { event, telling };
  return (
    <>
      <DateSection {...part} />
      <TaskSection {...part} />
      <PeopleSection {...part} />
      <InstitutionsSection {...part} />
      {event.place && (
        <Section title={DETAILS[locale].where} level={level}>
          <Marked text={event.place[locale]} />
        </Section>
      )}
      <EvidenceSection {...part} />
      <ReportsSection {...part} />
      <RelatedSection {...part} />
    </>
  );
}
