'use client';

import { useCallback, useSyncExternalStore } from 'react';

const CHANGED = 'briefline:flag';

function subscribe(onChange: () => void): () => void {
  const forget = () => {
    known.clear();
    onChange();
  };
  // Nobody listened until now.
  known.clear();
  window.addEventListener('storage', forget);
  window.addEventListener(CHANGED, forget);
  return () => {
    window.removeEventListener('storage', forget);
    window.removeEventListener(CHANGED, forget);
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
/** What was read since it may last have changed: it is asked for with every frame. */
const known = new Map<string, boolean | null>();

function read(key: string): boolean | null {
  const flag = known.get(key);
  if (flag !== undefined) return flag;
  const read = readStored(key);
  known.set(key, read);
  return read;
}

function readStored(key: string): boolean | null {
  try {
    const stored = window.localStorage.getItem(`briefline:${key}`);
    if (stored !== null) return stored === '1';
  } catch {
    // As above.
  }
  return unstored.get(key) ?? null;
}
