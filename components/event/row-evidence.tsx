'use client';

import { useState } from 'react';

import { PAGE } from '@/components/i18n/page';
import { useLocale, useMessages, useWords } from '@/components/i18n/use-messages';
import { Icon } from '@/components/ui/icon';
import { TEXT_LINK } from '@/components/ui/text-link';
import type { DatasetIndex } from '@/data/dataset-index';
import { facetValues } from '@/data/facets';
import type { TimelineEvent } from '@/data/schema';
import { sourceName } from '@/data/source-name';

import { KeyPhrases } from './key-phrases';

/** Who says so, without leaving the list: each source with its key phrases, and what it adds. */
export function RowEvidence({
  event,
  index,
  pageHref,
}: {
  readonly event: TimelineEvent;
  readonly index: DatasetIndex;
  /** The address of the event's own page; `null` if its dataset has none. */
  readonly pageHref: string | null;
}) {
  const { event: t } = useMessages();
  const page = useWords(PAGE);
  const locale = useLocale();
  // What is closed is not rendered: a list has many phrases.
  const [isOpen, setIsOpen] = useState(false);
  const sources = facetValues(event, 'articles');
  return (
    <details
      onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}
      className="group col-span-full"
    >
      <summary
        aria-label={t.sourcesOf(sources.length, event.title[locale])}
        className="absolute top-1.5 right-2 flex min-h-6 cursor-pointer items-center gap-1 rounded-md px-2 text-12 text-ink-3 hover:bg-sunken hover:text-ink"
      >
        {t.sources(sources.length)}
        <span className="transition-transform duration-150 group-open:rotate-180 print:hidden">
          <Icon name="down" size={12} />
        </span>
      </summary>
      {isOpen && (
        <div className="space-y-3 px-4 pt-1 pb-3 sm:pl-58">
          {sources.map((id) => {
            const article = index.articles.get(id);
            const evidence = event.evidence.filter((item) => item.article === id);
            const notes = (event.reports ?? []).filter((report) => report.article === id);
            return (
              <div key={id}>
                <p className="text-13">
                  {article && (
                    <span className="font-medium">
                      {article.publisher === null
                        ? t.publisherUnknown
                        : sourceName(article, locale)}
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
      )}
    </details>
  );
}
