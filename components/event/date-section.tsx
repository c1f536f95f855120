import { DETAILS } from '@/components/i18n/details';
import { MESSAGES } from '@/components/i18n/messages';
import { Icon } from '@/components/ui/icon';
import { sourceName } from '@/data/source-name';
import type { Lang } from '@/data/vocabulary';

import { dateClaims, type DateClaim } from './date-claims';
import { Quoted } from './quoted';
import { Section, Stacked, Subheading } from './section';
import type { PartProps } from './telling';

/** When it happened, how that is known, and who says otherwise. */
export function DateSection({ event, telling: { index, locale, level } }: PartProps) {
  const t = DETAILS[locale];
  const { drawn, articles, rivals } = dateClaims(event, index, locale);
  if (!drawn) {
    return (
      <Section title={t.when} level={level}>
        <p>{t.undated}</p>
      </Section>
    );
  }
  return (
    <Section title={t.when} level={level}>
      <p>
        <DateSentence claim={drawn} locale={locale} />
      </p>
      {drawn.note !== null && drawn.basis !== 'inferred' && drawn.basis !== 'external' && (
        <p className="mt-1 text-13 text-ink-2">{t.reasoning(drawn.note)}</p>
      )}
      {drawn.basis === 'external' && (
        <dl className="mt-2 space-y-2">
          <Stacked label={t.articlesSupport}>
            {articles ? (
              <DateSentence claim={articles} locale={locale} isEmphatic={false} />
            ) : (
              t.undated
            )}
            {articles?.note != null && articles.basis !== 'inferred' && (
              <p className="text-13 text-ink-2">{t.reasoning(articles.note)}</p>
            )}
          </Stacked>
          <Stacked label={t.reportAdds}>{drawn.note ?? drawn.words}</Stacked>
        </dl>
      )}
      {rivals.length > 0 && (
        <Conflict drawn={drawn} rivals={rivals} locale={locale} level={level} />
      )}
    </Section>
  );
}

/** `17 December 2025, stated: “this morning (December 17)”` */
function DateSentence({
  claim,
  locale,
  isEmphatic = true,
}: {
  readonly claim: DateClaim;
  readonly locale: Lang;
  readonly isEmphatic?: boolean;
}) {
  const { terms } = MESSAGES[locale];
  const { words, basis, quotes, note, source } = claim;
  return (
    <>
      <span className={isEmphatic ? 'font-semibold' : undefined}>{words}</span>,{' '}
      {terms.basis[basis]}
      {basis === 'inferred' && note !== null && `: ${note}`}
      {basis === 'external' && source && `: ${sourceName(source, locale)}`}
      {basis !== 'inferred' &&
        quotes.map((quote, i) => (
          <span key={i}>
            {i === 0 ? ': ' : ' · '}
            <Quoted {...quote} />
          </span>
        ))}
    </>
  );
}

function Conflict({
  drawn,
  rivals,
  locale,
  level,
}: {
  readonly drawn: DateClaim;
  readonly rivals: readonly DateClaim[];
  readonly locale: Lang;
  readonly level: 2 | 3;
}) {
  const t = DETAILS[locale];
  return (
    <div className="mt-3 rounded-md border border-warn p-3">
      <Subheading level={level} className="flex items-center gap-2 text-13 font-semibold text-warn">
        <Icon name="warning" />
        {t.conflict}
      </Subheading>
      <p className="mt-1 text-13 text-ink-2">{t.conflictHelp}</p>
      <ul className="mt-2 space-y-2">
        <li>
          <DateSentence claim={drawn} locale={locale} />{' '}
          <span className="text-13 text-ink-3">({t.drawn})</span>
        </li>
        {rivals.map((rival, i) => (
          <li key={i}>
            <span className="font-semibold">{rival.words}</span>
            {', '}
            {t.accordingTo(rival.source ? sourceName(rival.source, locale) : t.unknownSource)}
            {rival.quotes.map((quote, at) => (
              <span key={at}>
                {': '}
                <Quoted {...quote} />
              </span>
            ))}
            {rival.note !== null && <p className="text-13 text-ink-2">{rival.note}</p>}
          </li>
        ))}
      </ul>
    </div>
  );
}
