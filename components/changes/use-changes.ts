'use client';

import { useEffect, useState } from 'react';

import { compareVersions, type Changes, type Traces } from '@/data/compare/compare';
import type { DatasetIndex } from '@/data/dataset-index';
import { inSlices } from '@/data/slices';

/** What became of a version; `null` while that is worked out, or there is none. */
export function useChanges(before: Traces | null, index: DatasetIndex): Changes | null {
  const [last, setLast] = useState<{
    readonly before: Traces;
    readonly index: DatasetIndex;
    readonly changes: Changes;
  } | null>(null);
  useEffect(() => {
    if (!before) return;
    const leaving = new AbortController();
    inSlices(compareVersions(before, index.events), { signal: leaving.signal })
      .then((changes) => setLast({ before, index, changes }))
      // Rejected only when it is left.
      .catch(() => undefined);
    return () => leaving.abort();
  }, [before, index]);
  return last && last.before === before && last.index === index ? last.changes : null;
}
