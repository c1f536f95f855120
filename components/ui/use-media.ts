'use client';

import { useCallback, useSyncExternalStore } from 'react';

/** Where time runs downwards. */
export const NARROW = '(width < 640px)';

const lists = new Map<string, MediaQueryList>();

/** Asked for once: a component that draws with every frame would ask with every frame. */
function listOf(query: string): MediaQueryList {
  const known = lists.get(query) ?? window.matchMedia(query);
  lists.set(query, known);
  return known;
}

/** Whether a media query matches; false while the server's HTML is taken over. */
export function useMedia(query: string): boolean {
  const subscribe = useCallback(
    (onChange: () => void) => {
      const list = listOf(query);
      list.addEventListener('change', onChange);
      return () => list.removeEventListener('change', onChange);
    },
    [query],
  );
  return useSyncExternalStore(
    subscribe,
    () => listOf(query).matches,
    () => false,
  );
}
