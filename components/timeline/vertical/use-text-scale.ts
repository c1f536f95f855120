'use client';

import { useSyncExternalStore } from 'react';

const DEFAULT_PX = 16;

function subscribe(onChange: () => void): () => void {
  window.addEventListener('resize', onChange);
  return () => window.removeEventListener('resize', onChange);
}

/** The reader's text size as a multiple of 16 px. */
export function useTextScale(): number {
  return useSyncExternalStore(
    subscribe,
    () => parseFloat(getComputedStyle(document.documentElement).fontSize) / DEFAULT_PX,
    () => 1,
  );
}
