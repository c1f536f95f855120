/** Addresses of the pages that stand beside the timeline: `/vi/leaders/to-lam/`. */
import type { Lang } from '@/data/vocabulary';

export const PAGE_KINDS = ['events', 'leaders', 'institutions', 'articles'] as const;
export type PageKind = (typeof PAGE_KINDS)[number];

export function pagePath(lang: Lang, kind: PageKind, id: string): string {
  return `${contentsPath(lang)}${kind}/${id}/`;
}

/** The page that lists all others of its language. */
export function contentsPath(lang: Lang): string {
  return `/${lang}/`;
}
