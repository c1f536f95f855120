'use client';

import { useEffect, useMemo, useState } from 'react';

import { NOT_COMPARED, type Compared } from '@/components/timeline/compared';
import type { ViewStateHandle } from '@/components/view/use-view-state';
import type { Comparison } from '@/components/view/view-state';
import type { DatasetIndex } from '@/data/dataset-index';

export interface ComparisonHandle {
  /** What is drawn of the other version. */
  readonly compared: Compared;
  readonly isCompared: boolean;
  /** What the address compares with is not worked out yet. */
  readonly isPending: boolean;
  /** With what the address can name, or what a file had otherwise; `null`: with nothing any more. */
  readonly compare: (other: Comparison | Compared | null) => void;
}

interface Asked {
  readonly index: DatasetIndex;
  readonly key: string;
}

/**
 * Another version of the dataset, shown beside it: the one that was seen last as long as the address
 * says so, or a file's as long as the page is there.
 *
 * @param key of the dataset, whatever its version
 */
export function useComparison(
  index: DatasetIndex,
  key: string,
  { state, update, leaveOut }: ViewStateHandle,
): ComparisonHandle {
  const [ofFile, setOfFile] = useState<Compared | null>(null);
  const [ofSeen, setOfSeen] = useState<{
    readonly asked: Asked;
    readonly compared: Compared;
  } | null>(null);
  const isAsked = state.compare === 'seen';
  // Asked again it is worked out again: meanwhile another version may have been seen.
  const asked = useMemo(() => (isAsked ? { index, key } : null), [isAsked, index, key]);
  useEffect(() => {
    if (!asked) return;
    const leaving = new AbortController();
    const { signal } = leaving;
    // Whoever compares nothing doesn't load it.
    void import('./since-seen')
      .then(({ sinceSeen }) => sinceSeen(asked.key, asked.index, signal))
      .catch(() => null)
      .then((compared) => {
        if (signal.aborted) return;
        if (compared) setOfSeen({ asked, compared });
        else leaveOut({ key: 'compare', value: 'seen' }, { compare: null });
      });
    return () => leaving.abort();
  }, [asked, leaveOut]);
  const seen = ofSeen?.asked === asked ? ofSeen : null;
  const compared = asked ? seen?.compared : ofFile;
  return {
    compared: compared ?? NOT_COMPARED,
    isCompared: asked !== null || ofFile !== null,
    isPending: asked !== null && seen === null,
    compare: (other) => {
      const isNamed = other === 'seen';
      setOfFile(isNamed ? null : other);
      update({ compare: isNamed ? other : null });
    },
  };
}
