'use client';

import { useSyncExternalStore } from 'react';

import type { Kept, KeptDocument } from './kept-document';

/** What this browser keeps of a document, also when another page changes it. */
export function useKept<T>({ subscribe, read, readInitial }: KeptDocument<T>): Kept<T> {
  return useSyncExternalStore(subscribe, read, readInitial);
}
