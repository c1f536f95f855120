import { DETAILS } from '@/components/i18n/details';
import { MESSAGES } from '@/components/i18n/messages';
import { Marked } from '@/components/ui/marked';
import { TargetLink } from '@/components/ui/target-link';
import { TEXT_LINK } from '@/components/ui/text-link';

import { institutionName } from './event-names';
import { Section } from './section';
import type { PartProps } from './telling';

/** Which bodies took part, and as what. */
export function InstitutionsSection({ event, telling }: PartProps) {
  const { index, locale, level } = telling;
  const { terms } = MESSAGES[locale];
  const t = DETAILS[locale];
  if (event.institutions.length === 0) return null;
  return (
    <Section title={t.institutions} level={level}>
      <ul className="space-y-1">
        {event.institutions.map(({ institution: id, role }, i) => {
          const name = institutionName(id, index, locale);
          return (
            <li key={`${id} ${role} ${i}`}>
              <TargetLink to={telling.toInstitution(id)} className={`${TEXT_LINK} font-medium`}>
                <span>
                  <Marked text={name} />
                </span>
              </TargetLink>
              <span className="text-13 text-ink-3"> · {terms.institutionRole[role]}</span>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
