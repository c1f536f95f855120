import type { MetadataRoute } from 'next';

import { MESSAGES } from '@/components/i18n/messages';
import { sitePath } from '@/components/view/page-path';

export const dynamic = 'force-static';

/** What the site is called, and looks like, where it is installed. */
export default function manifest(): MetadataRoute.Manifest {
  const { name, description } = MESSAGES.en.app;
  return {
    id: sitePath('/'),
    name,
    short_name: name,
    description,
    start_url: sitePath('/'),
    scope: sitePath('/'),
    display: 'standalone',
    // `--paper` of globals.css in the light scheme, and the icon's ground.
    background_color: '#ffffff',
    theme_color: '#141a22',
    icons: [
      { src: sitePath('/icon-192.png'), sizes: '192x192', type: 'image/png' },
      { src: sitePath('/icon-512.png'), sizes: '512x512', type: 'image/png' },
      {
        src: sitePath('/icon-maskable.png'),
        sizes: '512x512',
        type: 'image/png',
        purpose: 'maskable',
      },
    ],
  };
}
