'use client';

import { useMemo, useState } from 'react';

import { keyOf, type ReadRequest, type Source } from '@/components/dataset/messages';
import { useReader } from '@/components/dataset/use-reader';
import { indexArticlesOnly, indexDataset, type DatasetIndex } from '@/data/dataset-index';
import type { Dataset } from '@/data/schema';

/**
 * The dataset that is on stage, in another window; `null` until it is read there, or if it cannot be.
 *
 * @param builtIn the one that came with the page
 * @param source as the stage tells it; the same one is another object each time
 * @param external with what reports add
 */
export function useStageDataset(
  builtIn: Dataset,
  source: Source | null,
  external: boolean,
): DatasetIndex | null {
  const own = useMemo(
    () => (source ? null : external ? indexDataset(builtIn) : indexArticlesOnly(builtIn)),
    [source, builtIn, external],
  );
  const key = source && `${keyOf(source)} ${external}`;
  // Not for each object that tells the same.
  // eslint-disable-next-line react-hooks/exhaustive-deps
  const request = useMemo<ReadRequest | null>(() => source && { source, external }, [key]);
  const [last, setLast] = useState<{
    readonly of: ReadRequest;
    readonly index: DatasetIndex;
  } | null>(null);
  useReader(request, {
    onDataset: (of, { index }) => setLast({ of, index }),
    // Its file may not be there any more: then the next scene is told by its caption alone.
    onRefusal: () => undefined,
  });
  return own ?? (last !== null && last.of === request ? last.index : null);
}
