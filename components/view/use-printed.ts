'use client';

import { useCallback, useEffect, useSyncExternalStore } from 'react';

import { isPrinted, subscribeToAddress, toPrinted, withoutPrint, writeAddress } from './address';

export interface Printed {
  /** A document stands in place of the view. */
  readonly is: boolean;
  readonly start: () => void;
  readonly leave: () => void;
}

/**
 * Whether the address asks for a document, and the way to it, also by Ctrl or Cmd and P.
 *
 * @param subject what is printed from where the reader is
 * @param hasOwn the page prints well by itself, and the browser may
 */
export function usePrinted(subject: 'view' | 'script', hasOwn: boolean): Printed {
  const is = useSyncExternalStore(
    subscribeToAddress,
    () => isPrinted(window.location.search),
    () => false,
  );
  const start = useCallback(() => {
    const { pathname, search } = window.location;
    writeAddress(`${pathname}${toPrinted(search, subject)}`, 'push');
  }, [subject]);
  useEffect(() => {
    if (is || hasOwn) return;
    const onKeyDown = (event: KeyboardEvent) => {
      const isAsked = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
      if (!isAsked || event.key.toLowerCase() !== 'p') return;
      event.preventDefault();
      start();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [is, hasOwn, start]);
  return { is, start, leave };
}

function leave(): void {
  const { pathname, search } = window.location;
  writeAddress(`${pathname}${withoutPrint(search)}`, 'push');
}
