import type { Metadata } from 'next';

import type { PageMeta } from '@/components/page/page-meta';
import { LANGS, type Lang } from '@/data/vocabulary';

import { shareMetadata } from './share-metadata';

/** Where the pages will stand, if the build is told: `SITE_URL=https://… npm run build`. */
export const SITE_URL = process.env.SITE_URL ? new URL(process.env.SITE_URL) : undefined;

/**
 * The head of a page that exists in both languages. Without a `SITE_URL` the alternates are paths,
 * and no canonical address is claimed.
 */
export function metadataOf(meta: PageMeta, lang: Lang, pathIn: (lang: Lang) => string): Metadata {
  return {
    ...meta,
    ...shareMetadata(meta, lang, SITE_URL),
    ...(SITE_URL && { metadataBase: SITE_URL }),
    alternates: {
      ...(SITE_URL && { canonical: pathIn(lang) }),
      languages: Object.fromEntries(LANGS.map((other) => [other, pathIn(other)])),
    },
  };
}
