'use client';

import { useMemo } from 'react';

import type { LaneArrangement } from '@/components/view/view-state';

import { arrangedLanes, type ArrangedLanes, type LaneInput } from './layout-input';

/** The lanes as the reader arranged them. */
export function useArrangement(input: LaneInput, arrangement: LaneArrangement): ArrangedLanes {
  return useMemo(() => arrangedLanes(input, arrangement), [input, arrangement]);
}
