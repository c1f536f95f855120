'use client';

import { useEffect, useState } from 'react';

import type { DatasetIndex } from '@/data/dataset-index';

/** A dataset with all that reports add to it; `null` until it is there, or while nobody needs it. */
export function useWholeIndex(
  wholeIndex: () => Promise<DatasetIndex>,
  isNeeded: boolean,
  shown: DatasetIndex,
): DatasetIndex | null {
  const [last, setLast] = useState<{
    readonly of: typeof wholeIndex;
    readonly index: DatasetIndex;
  } | null>(null);
  useEffect(() => {
    if (!isNeeded) return;
    let isCurrent = true;
    void wholeIndex()
      // Its file is not there any more: what is shown is all that there is.
      .catch(() => shown)
      .then((index) => {
        if (isCurrent) setLast({ of: wholeIndex, index });
      });
    return () => {
      isCurrent = false;
    };
  }, [wholeIndex, isNeeded, shown]);
  return isNeeded && last?.of === wholeIndex ? last.index : null;
}
