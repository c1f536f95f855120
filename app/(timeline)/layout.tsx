import type { Metadata } from 'next';
import type { ReactNode } from 'react';

import { builtInDataset } from '@/app/built-in-dataset';
import { MESSAGES } from '@/components/i18n/messages';

export { viewport } from '@/app/styles';

export const metadata: Metadata = {
  title: `${builtInDataset.title.en} · ${MESSAGES.en.app.name}`,
  description: MESSAGES.en.app.description,
};

export default function Layout({ children }: { readonly children: ReactNode }) {
  return (
    <html lang="en">
      <body>{children}</body>
    </html>
  );
}
