import { KeyPhrases } from '@/components/event/key-phrases';
import { Row, Section } from '@/components/event/section';
import { DETAILS } from '@/components/i18n/details';
import { PAGE } from '@/components/i18n/page';
import { formatEventDate } from '@/components/i18n/format-date';
import { MESSAGES } from '@/components/i18n/messages';
import { publication } from '@/components/i18n/publication';
import { articleDossier, type ToldEvent } from '@/data/dossier/article-dossier';
import type { Article } from '@/data/schema';
import { sourceName } from '@/data/source-name';

import { EventLines } from './event-lines';
import { pathsOf } from './page-links';
import { Sheet, type PageProps } from './sheet';

/** What an article is, and its events, each with the phrases that prove it. */
export function ArticlePage({ article, ...props }: PageProps & { readonly article: Article }) {
  const { index, locale } = props;
  const { event } = MESSAGES[locale];
  const d = DETAILS[locale];
  const t = PAGE[locale];
  const told = articleDossier(article, index);
  return (
    <Sheet
      {...props}
      {...pathsOf(locale, 'articles', article.id)}
      kicker={article.external ? t.report : t.article}
      title={article.title[locale]}
      lead={`${t.articleSummary(told.length)} ${t.ownWords}`}
    >
      <Section title={article.external ? t.report : t.article} level={2}>
        <p className="font-medium">
          {article.publisher === null ? event.publisherUnknown : sourceName(article, locale)}
        </p>
        <p className="text-13 text-ink-2">
          {d.articleLang[article.lang]} · {publication(article, locale)}
        </p>
        {article.publishedNote && (
          <p className="text-13 text-ink-2">{d.reasoning(article.publishedNote[locale])}</p>
        )}
        {article.file !== null && (
          <dl className="mt-1">
            <Row label={t.file}>
              <span className="text-13 break-words">{article.file}</span>
            </Row>
            {article.sha256 !== null && (
              <Row label="SHA-256">
                <span className="text-12 break-all">{article.sha256}</span>
              </Row>
            )}
          </dl>
        )}
        {article.external && <p className="mt-1 text-13 text-ink-2">{d.externalHelp}</p>}
      </Section>
      <Section title={article.external ? t.adds : t.passages} level={2}>
        <EventLines
          {...props}
          events={told.map((item) => item.event)}
          note={({ id }) => (
            <Told told={told.find((item) => item.event.id === id)} article={article} {...props} />
          )}
        />
      </Section>
    </Sheet>
  );
}

function Told({
  told,
  article,
  locale,
}: PageProps & { readonly told: ToldEvent | undefined; readonly article: Article }) {
  const t = PAGE[locale];
  if (!told) return null;
  return (
    <>
      {told.evidence.length > 0 && (
        <KeyPhrases evidence={told.evidence} article={article} locale={locale} />
      )}
      {told.notes.map((note, i) => (
        <p key={i} className="text-13 text-ink-2">
          {note[locale]}
        </p>
      ))}
      {told.rivalDates.map((rival, i) => (
        <p key={i} className="text-13 text-ink-2">
          {t.otherDate(formatEventDate(rival, locale))} {rival.note[locale]}
        </p>
      ))}
    </>
  );
}
