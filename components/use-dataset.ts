'use client';

import { useMemo } from 'react';

import { articlesOnly } from '@/data/articles-only';
import { indexDataset, type DatasetIndex } from '@/data/dataset-index';
import { filterEvents, type EventSet } from '@/data/query';
import type { Dataset } from '@/data/schema';

import { useViewState, type ViewStateHandle } from './view/use-view-state';
import type { KnownIds } from './view/view-url';

export interface DatasetView extends ViewStateHandle {
  /** The dataset as it is shown: with or without what reports outside the articles add. */
  readonly dataset: Dataset;
  readonly index: DatasetIndex;
  /** The events that pass the filter; the same set as long as the filter says the same. */
  readonly events: EventSet;
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
  const shown = useMemo(() => (external ? dataset : articlesOnly(dataset)), [dataset, external]);
  const index = useMemo(() => (external ? full : indexDataset(shown)), [full, shown, external]);
  const filterText = JSON.stringify(filter);
  const events = useMemo(
    () => filterEvents(index, filter),
    // Every address gives a new filter object; only what it says counts.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [index, filterText],
  );
  return { ...view, dataset: shown, index, events };
}
