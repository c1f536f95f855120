'use client';

import { formatEdtf } from '@/components/i18n/format-date';
import type { Messages } from '@/components/i18n/messages';
import { useLocale, useMessages } from '@/components/i18n/use-messages';
import type { DatasetIndex } from '@/data/dataset-index';
import type { Article, Evidence, TimelineEvent } from '@/data/schema';
import { sourceName } from '@/data/source-name';
import type { Lang } from '@/data/vocabulary';

import { PassageView } from './passage-view';
import { Quoted } from './quoted';
import { Section } from './section';

export interface EvidenceSectionProps {
  readonly event: TimelineEvent;
  readonly index: DatasetIndex;
  readonly passages: ReadonlySet<string> | null;
  readonly loadPassage: (articleId: string) => Promise<string>;
}

/** Which article says so, in which words, and where they stand. */
export function EvidenceSection({ event, index, passages, loadPassage }: EvidenceSectionProps) {
  const { event: t } = useMessages();
  const byArticle = new Map<string, Evidence[]>();
  for (const item of event.evidence) {
    byArticle.set(item.article, [...(byArticle.get(item.article) ?? []), item]);
  }
  return (
    <Section title={t.evidence}>
      {byArticle.size === 0 && <p>{t.noEvidence}</p>}
      <ul className="space-y-3">
        {[...byArticle].map(([id, evidence]) => {
          const article = index.articles.get(id);
          return (
            <li key={id} className="rounded-md border border-line p-3">
              {article && <SourceHeading article={article} />}
              <KeyPhrases evidence={evidence} article={article} />
              {article && (
                <PassageView
                  key={`${event.id} ${id}`}
                  article={article}
                  evidence={evidence}
                  isHere={passages === null ? null : passages.has(id)}
                  load={loadPassage}
                />
              )}
            </li>
          );
        })}
      </ul>
    </Section>
  );
}

/** A report outside the articles: it adds, and is marked as doing so. */
export function ReportsSection({ event, index }: Pick<EvidenceSectionProps, 'event' | 'index'>) {
  const { event: t } = useMessages();
  const locale = useLocale();
  if (!event.reports || event.reports.length === 0) return null;
  return (
    <Section title={t.external}>
      <p className="mb-2 text-13 text-ink-2">{t.externalHelp}</p>
      <ul className="space-y-3">
        {event.reports.map(({ article: id, note }, i) => {
          const article = index.articles.get(id);
          return (
            <li
              key={`${id} ${i}`}
              className="rounded-md border border-dashed border-line-strong p-3"
            >
              {article && <SourceHeading article={article} />}
              <p className="mt-1">{note[locale]}</p>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}

function SourceHeading({ article }: { readonly article: Article }) {
  const { event: t, terms } = useMessages();
  const locale = useLocale();
  return (
    <>
      <h4 className="font-semibold">
        {article.publisher === null ? t.publisherUnknown : sourceName(article, locale)}
      </h4>
      <p>{article.title[locale]}</p>
      <p className="text-13 text-ink-3">
        {t.articleLang[article.lang]} · {publication(article, t, terms, locale)}
      </p>
      {article.publishedNote && (
        <p className="text-13 text-ink-3">{article.publishedNote[locale]}</p>
      )}
    </>
  );
}

function publication(
  { published, publishedBasis }: Article,
  t: Messages['event'],
  terms: Messages['terms'],
  locale: Lang,
): string {
  if (published === null) return t.publishedUnknown;
  const when = t.published(formatEdtf(published, locale));
  return publishedBasis === null ? when : `${when}, ${terms.basis[publishedBasis]}`;
}

function KeyPhrases({
  evidence,
  article,
}: {
  readonly evidence: readonly Evidence[];
  readonly article: Article | undefined;
}) {
  const { event: t } = useMessages();
  return (
    <ul className="mt-2 space-y-2">
      {evidence.map(({ quote, supports, position }, i) => (
        <li
          key={`${position.start} ${position.end} ${i}`}
          className="border-l-2 border-line-strong pl-3"
        >
          <p>
            <Quoted text={quote.exact} lang={article?.lang ?? 'en'} />
          </p>
          <p className="text-12 text-ink-3">
            {t.supportsWhat(supports.map((what) => t.support[what]))}
          </p>
          {article?.file != null && (
            <p className="text-12 break-words text-ink-3">
              {t.position(article.file, position.start, position.end)}
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
