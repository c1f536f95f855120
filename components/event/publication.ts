import { formatEdtf } from '@/components/i18n/format-date';
import { MESSAGES } from '@/components/i18n/messages';
import type { Article } from '@/data/schema';
import type { Lang } from '@/data/vocabulary';

/** "published 17 December 2025, stated": when an article appeared, and how that is known. */
export function publication({ published, publishedBasis }: Article, locale: Lang): string {
  const { event: t, terms } = MESSAGES[locale];
  if (published === null) return t.publishedUnknown;
  const when = t.published(formatEdtf(published, locale));
  return publishedBasis === null ? when : `${when}, ${terms.basis[publishedBasis]}`;
}
