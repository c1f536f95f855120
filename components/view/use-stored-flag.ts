'use client';

import { useCallback, useSyncExternalStore } from 'react';

const CHANGED = 'briefline:flag';

function subscribe(onChange: () => void): () => void {
  window.addEventListener('storage', onChange);
  window.addEventListener(CHANGED, onChange);
  return () => {
    window.removeEventListener('storage', onChange);
    window.removeEventListener(CHANGED, onChange);
  };
}

/** A yes or no that this browser remembers. Where it may not store, the choice lasts for the page. */
export function useStoredFlag(
  key: string,
  initial: boolean,
): readonly [boolean, (flag: boolean) => void] {
  const flag = useSyncExternalStore(
    subscribe,
    () => read(key) ?? initial,
    () => initial,
  );
  const set = useCallback(
    (next: boolean) => {
      unstored.set(key, next);
      try {
        window.localStorage.setItem(`briefline:${key}`, next ? '1' : '0');
      } catch {
        // Private windows and full disks refuse; `unstored` keeps the choice.
      }
      window.dispatchEvent(new Event(CHANGED));
    },
    [key],
  );
  return [flag, set];
}

const unstored = new Map<string, boolean>();

function read(key: string): boolean | null {
  try {
    const stored = window.localStorage.getItem(`briefline:${key}`);
    if (stored !== null) return stored === '1';
  } catch {
    // As above.
  }
  return unstored.get(key) ?? null;
}
