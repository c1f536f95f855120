'use client';

import { useMemo } from 'react';

import type { DatasetIndex } from '@/data/dataset-index';
import type { EventFilter } from '@/data/event-filter';
import type { TimeSpan } from '@/data/time';

import { homeOf, reachOf, type Reach } from './home';

export function useExtent(index: DatasetIndex): Reach {
  return useMemo(() => reachOf(index), [index]);
}

/** The viewport to begin with: the dates asked for, else the dataset's years. */
export function useHome(index: DatasetIndex, { from, to }: EventFilter): TimeSpan {
  const reach = useExtent(index);
  return useMemo(() => homeOf(reach, { from, to }), [reach, from, to]);
}
