import type { Metadata } from 'next';

import type { PageMeta } from '@/components/page/page-meta';
import { MESSAGES } from '@/components/i18n/messages';
import { sitePath } from '@/components/view/page-path';
import type { Lang } from '@/data/vocabulary';

/** https://ogp.me: language and territory. */
const LOCALES: { readonly [L in Lang]: string } = { en: 'en_GB', vi: 'vi_VN' };

/**
 * What a link to a page looks like where it is shared (Open Graph). A picture needs a whole address:
 * without one there is none.
 */
export function shareMetadata(
  { title, description }: PageMeta,
  lang: Lang,
  site: URL | undefined,
): Metadata {
  const { name } = MESSAGES[lang].app;
  const picture = site && {
    url: new URL(sitePath('/share.png'), site).href,
    width: 1200,
    height: 630,
    alt: MESSAGES[lang].app.description,
  };
  return {
    openGraph: {
      type: 'website',
      siteName: name,
      title,
      description,
      locale: LOCALES[lang],
      ...(picture && { images: [picture] }),
    },
    ...(picture && { twitter: { card: 'summary_large_image', images: [picture] } }),
  };
}
