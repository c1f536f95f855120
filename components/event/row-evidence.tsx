'use client';

import { lazy, Suspense, useState } from 'react';

import { useLocale, useMessages } from '@/components/i18n/use-messages';
import { Icon } from '@/components/ui/icon';
import { PartBoundary } from '@/components/ui/part-boundary';
import { facetValues } from '@/data/facets';

import type { RowSourcesProps } from './row-sources';

// What is closed is not loaded either.
const RowSources = lazy(() => import('./row-sources'));

/** Who says so, without leaving the list: each source with its key phrases, and what it adds. */
export function RowEvidence({ event, index, pageHref }: RowSourcesProps) {
  const { event: t } = useMessages();
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
        <PartBoundary>
          <Suspense>
            <RowSources event={event} index={index} pageHref={pageHref} />
          </Suspense>
        </PartBoundary>
      )}
    </details>
  );
}
