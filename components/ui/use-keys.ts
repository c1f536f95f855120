'use client';

import { useEffect, useLayoutEffect, useRef } from 'react';

/** Handlers by `KeyboardEvent.key`, letters in lower case. */
export type KeyMap = { readonly [key: string]: ((event: KeyboardEvent) => void) | undefined };

/**
 * Listens for keys on the whole page, but never for those that somebody types into a field, that
 * a dialog or list holds, or that come with Ctrl, Alt or Cmd.
 *
 * @param letters false switches off the keys of a single character (WCAG 2.2, 2.1.4)
 */
export function useKeys(keys: KeyMap, letters: boolean): void {
  const latest = useRef(keys);
  useLayoutEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey) return;
      const { target } = event;
      if (target instanceof Element && target.closest(TYPING)) return;
      const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
      if (key.length === 1 && key !== ' ' && !letters) return;
      latest.current[key]?.(event);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [letters]);
}

const TYPING =
  'input:not([type=checkbox]), textarea, select, [contenteditable], [role="dialog"], [role="listbox"], [role="menu"], [role="slider"]';
