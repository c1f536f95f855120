'use client';

import { useMemo, useState } from 'react';

import { keyOf, type ReadRequest, type Source } from '@/components/dataset/messages';
import { useReader } from '@/components/dataset/use-reader';
import { indexArticlesOnly, indexDataset, type DatasetIndex } from '@/data/dataset-index';
import type { Dataset } from '@/data/schema';

/** What was read of one source: one scene asks for what reports add, and the next may not. */
interface Read {
  readonly key: string;
  readonly whole: DatasetIndex | null;
  readonly articles: DatasetIndex | null;
}

/**
 * The dataset that is on stage, in another window; `null` until it is read there, or if it cannot be.
 * It is read once with what reports add and once without, and no more.
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
  const key = source && keyOf(source);
  const [last, setLast] = useState<Read | null>(null);
  const read = last !== null && last.key === key ? last : null;
  const known = read && (external ? read.whole : read.articles);
  const isKnown = known !== null;
  const request = useMemo<ReadRequest | null>(
    () => (source && !isKnown ? { source, external } : null),
    // Not for each object that tells the same.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [key, external, isKnown],
  );
  useReader(request, {
    onDataset: (of, { index, reports }) => {
      // Without reports, both are the same.
      const isAll = reports === 0;
      setLast({
        key: keyOf(of.source),
        whole: isAll || of.external ? index : (read?.whole ?? null),
        articles: isAll || !of.external ? index : (read?.articles ?? null),
      });
    },
    // Its file may not be there any more: then the next scene is told by its caption alone.
    onRefusal: () => undefined,
  });
  return own ?? known;
}
