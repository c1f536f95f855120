'use client';

import { useMemo } from 'react';

import type { DatasetIndex } from '@/data/dataset-index';
import { filterEvents, type EventSet } from '@/data/query';

import { knownIds } from '@/components/view/known-ids';
import { useViewState, type ViewStateHandle } from '@/components/view/use-view-state';

export interface DatasetView extends ViewStateHandle {
  /** The events that pass the filter; the same set as long as the filter says the same. */
  readonly events: EventSet;
}

/** A dataset, looked at through the address. */
export function useDataset(index: DatasetIndex): DatasetView {
  const known = useMemo(() => knownIds(index), [index]);
  const view = useViewState(known);
  const { filter } = view.state;
  const filterText = JSON.stringify(filter);
  const events = useMemo(
    () => filterEvents(index, filter),
    // Every address gives a new filter object; only what it says counts.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [index, filterText],
  );
  return { ...view, events };
}
