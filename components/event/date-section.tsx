'use client';

import { useLocale, useMessages } from '@/components/i18n/use-messages';
import { Icon } from '@/components/ui/icon';
import type { DatasetIndex } from '@/data/dataset-index';
import type { TimelineEvent } from '@/data/schema';
import { sourceName } from '@/data/source-name';

import { dateClaims, type DateClaim } from './date-claims';
import { Quoted } from './quoted';
import { Section, Stacked } from './section';

/** When it happened, how that is known, and who says otherwise. */
export function DateSection({
  event,
  index,
}: {
  readonly event: TimelineEvent;
  readonly index: DatasetIndex;
}) {
  const { event: t } = useMessages();
  const locale = useLocale();
  const { drawn, articles, rivals } = dateClaims(event, index, locale);
  if (!drawn) {
    return (
      <Section title={t.when}>
        <p>{t.undated}</p>
      </Section>
    );
  }
  return (
    <Section title={t.when}>
      <p>
        <DateSentence claim={drawn} />
      </p>
      {drawn.note !== null && drawn.basis !== 'inferred' && drawn.basis !== 'external' && (
        <p className="mt-1 text-13 text-ink-2">{t.reasoning(drawn.note)}</p>
      )}
      {drawn.basis === 'external' && (
        <dl className="mt-2 space-y-2">
          <Stacked label={t.articlesSupport}>
            {articles ? <DateSentence claim={articles} isEmphatic={false} /> : t.undated}
            {articles?.note != null && articles.basis !== 'inferred' && (
              <p className="text-13 text-ink-2">{t.reasoning(articles.note)}</p>
            )}
          </Stacked>
          <Stacked label={t.reportAdds}>{drawn.note ?? drawn.words}</Stacked>
        </dl>
      )}
      {rivals.length > 0 && <Conflict drawn={drawn} rivals={rivals} />}
    </Section>
  );
}

/** `17 December 2025, stated: “this morning (December 17)”` */
function DateSentence({
  claim,
  isEmphatic = true,
}: {
  readonly claim: DateClaim;
  readonly isEmphatic?: boolean;
}) {
  const { terms } = useMessages();
  const locale = useLocale();
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
}: {
  readonly drawn: DateClaim;
  readonly rivals: readonly DateClaim[];
}) {
  const { event: t } = useMessages();
  const locale = useLocale();
  return (
    <div className="mt-3 rounded-md border border-warn p-3">
      <h4 className="flex items-center gap-2 text-13 font-semibold text-warn">
        <Icon name="warning" />
        {t.conflict}
      </h4>
      <p className="mt-1 text-13 text-ink-2">{t.conflictHelp}</p>
      <ul className="mt-2 space-y-2">
        <li>
          <DateSentence claim={drawn} /> <span className="text-13 text-ink-3">({t.drawn})</span>
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
