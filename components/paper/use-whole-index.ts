'use client';

import { useEffect, useState } from 'react';

import type { DatasetIndex } from '@/data/dataset-index';

export interface WholeIndex {
  readonly index: DatasetIndex;
  /** Its file is not there any more: it is what is shown, without what reports add. */
  readonly lacksReports: boolean;
}

type Read = (signal?: AbortSignal) => Promise<DatasetIndex>;

/** A dataset with all that reports add to it; `null` until it is there, or while nobody needs it. */
export function useWholeIndex(
  wholeIndex: Read,
  isNeeded: boolean,
  shown: DatasetIndex,
): WholeIndex | null {
  const [last, setLast] = useState<{ readonly of: Read; readonly is: WholeIndex } | null>(null);
  useEffect(() => {
    if (!isNeeded) return;
    const leaving = new AbortController();
    const { signal } = leaving;
    void wholeIndex(signal)
      .then((index) => ({ index, lacksReports: false }))
      .catch(() => ({ index: shown, lacksReports: true }))
      .then((is) => {
        if (!signal.aborted) setLast({ of: wholeIndex, is });
      });
    return () => leaving.abort();
  }, [wholeIndex, isNeeded, shown]);
  return isNeeded && last?.of === wholeIndex ? last.is : null;
}
