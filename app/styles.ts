/** What every page looks like: its face and its tokens. */
import '@fontsource/be-vietnam-pro/400.css';
import '@fontsource/be-vietnam-pro/500.css';
import '@fontsource/be-vietnam-pro/600.css';
import './globals.css';

import type { Viewport } from 'next';

export const viewport: Viewport = {
  colorScheme: 'light dark',
};
