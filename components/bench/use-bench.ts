'use client';

import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

import type { DatasetIndex } from '@/data/dataset-index';

import { useViewState } from '@/components/view/use-view-state';

export interface Bench {
  readonly index: DatasetIndex;
  /** Counts what was opened: each begins anew. */
  readonly run: number;
}

/** The dataset that a benchmark opened, if the address asks for its handles (`?bench=1`). */
export function useBench(): Bench | null {
  const { update } = useViewState();
  const [bench, setBench] = useState<Bench | null>(null);
  useEffect(() => {
    if (new URLSearchParams(window.location.search).get('bench') !== '1') return;
    let isHere = true;
    // Whoever doesn't measure doesn't load it.
    void import('./bench-hooks').then(({ offerHooks }) => {
      if (!isHere) return;
      offerHooks({
        // Drawn when React is done with it: nothing is put off.
        open: (index) =>
          flushSync(() => setBench((last) => ({ index, run: (last?.run ?? 0) + 1 }))),
        filter: (filter) => flushSync(() => update({ filter }, 'replace')),
      });
    });
    return () => {
      isHere = false;
    };
  }, [update]);
  return bench;
}
