/** Addresses within the site: `/vi/leaders/to-lam/`, or `/timeline/vi/leaders/to-lam/` under a `BASE_PATH`. */
import type { Lang } from '@/data/vocabulary';

export const PAGE_KINDS = ['events', 'leaders', 'institutions', 'articles'] as const;
export type PageKind = (typeof PAGE_KINDS)[number];

/** @param path from the site's own root on: `/?lang=vi` */
export function sitePath(path: string): string {
  return `${process.env.BASE_PATH ?? ''}${path}`;
}

export function pagePath(lang: Lang, kind: PageKind, id: string): string {
  return `${contentsPath(lang)}${kind}/${id}/`;
}

/** The page that lists all others of its language. */
export function contentsPath(lang: Lang): string {
  return sitePath(`/${lang}/`);
}
