'use client';

import { useMemo } from 'react';

import { articlesOnly } from '@/data/articles-only';
import { indexDataset, type DatasetIndex } from '@/data/dataset-index';
import { filterEvents } from '@/data/query';
import type { Dataset, TimelineEvent } from '@/data/schema';

import { useViewState, type ViewStateHandle } from './view/use-view-state';
import type { KnownIds } from './view/view-url';

export interface DatasetView extends ViewStateHandle {
  /** The dataset as it is shown: with or without what reports outside the articles add. */
  readonly index: DatasetIndex;
  /** The events that pass the filter; the same array as long as the filter says the same. */
  readonly events: readonly TimelineEvent[];
}

/** The dataset, looked at through the address. */
export function useDataset(dataset: Dataset): DatasetView {
  const full = useMemo(() => indexDataset(dataset), [dataset]);
  const known = useMemo<KnownIds>(
    () => ({
      leader: full.leaders,
      institution: full.institutions,
      article: full.articles,
      event: full.events,
    }),
    [full],
  );
  const view = useViewState(known);
  const { external, filter } = view.state;
  const index = useMemo(
    () => (external ? full : indexDataset(articlesOnly(dataset))),
    [full, dataset, external],
  );
  const filterText = JSON.stringify(filter);
  const events = useMemo(
    () => filterEvents(index, filter),
    // Every address gives a new filter object; only what it says counts.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [index, filterText],
  );
  return { ...view, index, events };
}
