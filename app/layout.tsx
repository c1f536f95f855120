import '@fontsource/be-vietnam-pro/400.css';
import '@fontsource/be-vietnam-pro/500.css';
import '@fontsource/be-vietnam-pro/600.css';
import './globals.css';

import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';

import { MESSAGES } from '@/components/i18n/messages';

import { builtInDataset } from './built-in-dataset';

export const metadata: Metadata = {
  title: `${builtInDataset.title.en} · ${MESSAGES.en.app.name}`,
  description: MESSAGES.en.app.description,
};

export const viewport: Viewport = {
  colorScheme: 'light dark',
};

export default function Layout({ children }: { readonly children: ReactNode }) {
  return (
    <html lang="en">
      <body>{children}</body>
    </html>
  );
}
