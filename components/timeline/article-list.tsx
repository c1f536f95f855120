'use client';

import { useMessages } from '@/components/i18n/use-messages';

import type { ArticleDates } from './article-dates';

/** Nobody listens to more of them; the list of the filter has them all. */
const MOST_LISTED = 100;

/** What the rules tell the eye, for those who listen. */
export function ArticleList({ dates: { days, spans } }: { readonly dates: ArticleDates }) {
  const { timeline: t } = useMessages();
  const all = [...days, ...spans];
  return (
    <ul className="sr-only" aria-label={t.articleDates}>
      {all.slice(0, MOST_LISTED).map(({ id, sentence }) => (
        <li key={id}>{sentence}</li>
      ))}
      {all.length > MOST_LISTED && <li>{t.articlesMore(all.length - MOST_LISTED)}</li>}
    </ul>
  );
}
