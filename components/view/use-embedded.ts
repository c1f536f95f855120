'use client';

import { useSyncExternalStore } from 'react';

import { isEmbedded, subscribeToAddress } from './address';

/** Whether the page is a picture in another page, which brings a frame of its own. */
export function useEmbedded(): boolean {
  return useSyncExternalStore(
    subscribeToAddress,
    () => isEmbedded(window.location.search),
    () => false,
  );
}
