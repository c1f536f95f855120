'use client';

import { useEffect, useRef, useState } from 'react';

import type { CalendarDay } from '@/data/time';

import { makePack, type PackContents } from './make-pack';

export type PackState =
  | { readonly kind: 'idle' | 'making' | 'failed' }
  /** `size`: bytes */
  | { readonly kind: 'made'; readonly name: string; readonly size: number };

/** The browser has long taken what it saves. */
const KEPT_MS = 60_000;

/** Makes a pack and hands it to the browser; leaving ends what is not done. */
export function usePack(contents: () => Promise<PackContents>, today: CalendarDay) {
  const [state, setState] = useState<PackState>({ kind: 'idle' });
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  const start = async () => {
    const own = new AbortController();
    running.current = own;
    setState({ kind: 'making' });
    try {
      const blob = await makePack(await contents(), own.signal);
      const name = `briefline-${today}.html`;
      save(blob, name);
      setState({ kind: 'made', name, size: blob.size });
    } catch {
      if (!own.signal.aborted) setState({ kind: 'failed' });
    }
  };
  return { state, start };
}

function save(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), KEPT_MS);
}
