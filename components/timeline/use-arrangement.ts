'use client';

import { useMemo } from 'react';

import type { LaneArrangement } from '@/components/view/view-state';

import { arranged, collapsedLanes } from './lane-order';
import type { LaneInput } from './use-scene';

export interface ArrangedLanes extends LaneInput {
  /** So many of the first lanes are pinned. */
  readonly pinned: number;
  readonly collapsed: ReadonlySet<string>;
}

/** The lanes as the reader arranged them. */
export function useArrangement(input: LaneInput, arrangement: LaneArrangement): ArrangedLanes {
  return useMemo(() => {
    const { lanes } = input;
    return {
      ...input,
      lanes: arranged(lanes, arrangement),
      pinned: lanes.filter(({ id }) => arrangement.pinned.includes(id)).length,
      collapsed: collapsedLanes(lanes, arrangement),
    };
  }, [input, arrangement]);
}
