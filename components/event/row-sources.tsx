'use client';

import { PAGE } from '@/components/i18n/page';
import { useLocale, useMessages, useWords } from '@/components/i18n/use-messages';
import { TEXT_LINK } from '@/components/ui/text-link';
import type { DatasetIndex } from '@/data/dataset-index';
import { facetValues } from '@/data/facets';
import type { TimelineEvent } from '@/data/schema';
import { sourceName } from '@/data/source-name';

import { KeyPhrases } from './key-phrases';

export interface RowSourcesProps {
  readonly event: TimelineEvent;
  readonly index: DatasetIndex;
  /** The address of the event's own page; `null` if its dataset has none. */
  readonly pageHref: string | null;
}

/** The sources of an event below its row: each with its key phrases, and what it adds. */
export default function RowSources({ event, index, pageHref }: RowSourcesProps) {
  const { event: t } = useMessages();
  const page = useWords(PAGE);
  const locale = useLocale();
  return (
    <div className="space-y-3 px-4 pt-1 pb-3 sm:pl-58">
      {facetValues(event, 'articles').map((id) => {
        const article = index.articles.get(id);
        const evidence = event.evidence.filter((item) => item.article === id);
        const notes = (event.reports ?? []).filter((report) => report.article === id);
        return (
          <div key={id}>
            <p className="text-13">
              {article && (
                <span className="font-medium">
                  {article.publisher === null ? t.publisherUnknown : sourceName(article, locale)}
                </span>
              )}
              {article && <span className="text-ink-2"> · {article.title[locale]}</span>}
            </p>
            {evidence.length > 0 && (
              <KeyPhrases evidence={evidence} article={article} locale={locale} />
            )}
            {notes.map(({ note }, i) => (
              <p key={i} className="text-13 text-ink-2">
                {note[locale]}
              </p>
            ))}
          </div>
        );
      })}
      {pageHref !== null && (
        <a href={pageHref} className={`${TEXT_LINK} text-13`}>
          {page.open}
        </a>
      )}
    </div>
  );
}
