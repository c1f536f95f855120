import type { ReactNode } from 'react';

import { langOf, type LangParams } from '@/app/page-subject';
import { LANGS } from '@/data/vocabulary';

export { viewport } from '@/app/styles';

export const dynamicParams = false;

export const generateStaticParams = () => LANGS.map((lang) => ({ lang }));

/** Pages to be read: the build takes their scripts out, since they need none. */
export default async function Layout({
  children,
  params,
}: LangParams & { readonly children: ReactNode }) {
  const lang = await langOf({ params });
  return (
    <html lang={lang} data-scripts="none">
      <body>{children}</body>
    </html>
  );
}
