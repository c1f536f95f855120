import { DETAILS } from '@/components/i18n/details';
import { MESSAGES } from '@/components/i18n/messages';
import { publication } from '@/components/i18n/publication';
import { TargetLink } from '@/components/ui/target-link';
import { TEXT_LINK } from '@/components/ui/text-link';
import type { Article, Evidence } from '@/data/schema';
import { sourceName } from '@/data/source-name';

import { KeyPhrases } from './key-phrases';
import { Section, Subheading } from './section';
import type { PartProps, Telling } from './telling';

/** Which article says so, in which words, and where they stand. */
export function EvidenceSection({ event, telling }: PartProps) {
  const { index, locale, level, passage } = telling;
  const t = DETAILS[locale];
  const byArticle = new Map<string, Evidence[]>();
  for (const item of event.evidence) {
    byArticle.set(item.article, [...(byArticle.get(item.article) ?? []), item]);
  }
  return (
    <Section title={t.evidence} level={level}>
      {byArticle.size === 0 && <p>{t.noEvidence}</p>}
      <ul className="space-y-3">
        {[...byArticle].map(([id, evidence]) => {
          const article = index.articles.get(id);
          return (
            <li key={id} className="rounded-md border border-line p-3">
              {article && <SourceHeading article={article} telling={telling} />}
              <KeyPhrases evidence={evidence} article={article} locale={locale} />
              {article && passage?.(article, evidence)}
            </li>
          );
        })}
      </ul>
    </Section>
  );
}

/** A report outside the articles: it adds, and is marked as doing so. */
export function ReportsSection({ event, telling }: PartProps) {
  const { index, locale, level } = telling;
  const t = DETAILS[locale];
  if (!event.reports || event.reports.length === 0) return null;
  return (
    <Section title={t.external} level={level}>
      <p className="mb-2 text-13 text-ink-2">{t.externalHelp}</p>
      <ul className="space-y-3">
        {event.reports.map(({ article: id, note }, i) => {
          const article = index.articles.get(id);
          return (
            <li
              key={`${id} ${i}`}
              className="rounded-md border border-dashed border-line-strong p-3"
            >
              {article && <SourceHeading article={article} telling={telling} />}
              <p className="mt-1">{note[locale]}</p>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}

function SourceHeading({
  article,
  telling: { locale, level, toArticle },
}: {
  readonly article: Article;
  readonly telling: Telling;
}) {
  const { event: t } = MESSAGES[locale];
  const d = DETAILS[locale];
  return (
    <>
      <Subheading level={level} className="font-semibold">
        {article.publisher === null ? t.publisherUnknown : sourceName(article, locale)}
      </Subheading>
      <p>
        {toArticle ? (
          <TargetLink to={toArticle(article.id)} className={TEXT_LINK}>
            {article.title[locale]}
          </TargetLink>
        ) : (
          article.title[locale]
        )}
      </p>
      <p className="text-13 text-ink-3">
        {d.articleLang[article.lang]} · {publication(article, locale)}
      </p>
      {article.publishedNote && (
        <p className="text-13 text-ink-3">{article.publishedNote[locale]}</p>
      )}
    </>
  );
}
