'use client';

import { useMemo } from 'react';

import { lanesOf, ONE_LANE } from '@/components/timeline/lane';
import { useArrangement } from '@/components/timeline/use-arrangement';
import { useNames } from '@/components/timeline/use-names';
import { useLanes } from '@/components/timeline/use-scene';
import type { LaneArrangement, LaneGrouping } from '@/components/view/view-state';
import type { DatasetIndex } from '@/data/dataset-index';
import type { EventSet } from '@/data/query';

import { shownLane } from './lane-choice';

/** The lanes to choose from, the one that is shown, and what all of them are called. */
export function useShownLane(
  index: DatasetIndex,
  results: EventSet,
  grouping: LaneGrouping,
  arrangement: LaneArrangement,
) {
  const inDataset = useLanes(index, results, grouping);
  const { lanes, events, item } = useArrangement(inDataset, arrangement);
  const all = useMemo(() => ({ id: ONE_LANE, events }), [events]);
  const named = useMemo(() => [all, ...lanes], [all, lanes]);
  const names = useNames(index, named, grouping);
  const lanesOfEvent = useMemo(() => lanesOf(index, grouping), [index, grouping]);
  return {
    /** In the dataset's order, and as the reader arranged them. */
    inDataset: inDataset.lanes,
    lanes,
    lane: shownLane(lanes, arrangement) ?? all,
    /** All of the lanes, and the one in which all events stand. */
    named,
    names,
    events,
    item,
    lanesOf: lanesOfEvent,
  };
}
