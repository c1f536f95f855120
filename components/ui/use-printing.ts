'use client';

import { useCallback, useRef, useSyncExternalStore } from 'react';

/** True while the page is laid out for paper. */
export function usePrinting(): boolean {
  // The media query changes too late for what prints; the events do not come for a preview in
  // developer tools.
  const announced = useRef(false);
  const subscribe = useCallback((onChange: () => void) => {
    const media = window.matchMedia('print');
    const announce = ({ type }: Event) => {
      announced.current = type === 'beforeprint';
      onChange();
    };
    window.addEventListener('beforeprint', announce);
    window.addEventListener('afterprint', announce);
    media.addEventListener('change', onChange);
    return () => {
      window.removeEventListener('beforeprint', announce);
      window.removeEventListener('afterprint', announce);
      media.removeEventListener('change', onChange);
    };
  }, []);
  return useSyncExternalStore(
    subscribe,
    () => announced.current || window.matchMedia('print').matches,
    () => false,
  );
}
