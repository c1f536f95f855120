import type { Metadata } from 'next';
import type { ReactNode } from 'react';

import { builtInDataset } from '@/app/built-in-dataset';
import { shareMetadata } from '@/app/share-metadata';
import { SITE_URL } from '@/app/site-url';
import { MESSAGES } from '@/components/i18n/messages';

export { viewport } from '@/app/styles';

const meta = {
  title: `${builtInDataset.title.en} · ${MESSAGES.en.app.name}`,
  description: MESSAGES.en.app.description,
};

export const metadata: Metadata = { ...meta, ...shareMetadata(meta, 'en', SITE_URL) };

export default function Layout({ children }: { readonly children: ReactNode }) {
  return (
    <html lang="en">
      <body>{children}</body>
    </html>
  );
}
