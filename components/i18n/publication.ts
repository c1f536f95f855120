import type { Article } from '@/data/schema';
import type { Lang } from '@/data/vocabulary';

import { formatEdtf } from './format-date';
import { MESSAGES } from './messages';

/** "published 17 December 2025, stated": when an article appeared, and how that is known. */
export function publication(
  { published, publishedBasis }: Pick<Article, 'published' | 'publishedBasis'>,
  locale: Lang,
): string {
  const { event: t, terms } = MESSAGES[locale];
  if (published === null) return t.publishedUnknown;
  const when = t.published(formatEdtf(published, locale));
  return publishedBasis === null ? when : `${when}, ${terms.basis[publishedBasis]}`;
}
