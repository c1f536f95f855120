'use client';

import { useMemo } from 'react';

import { filterSpan, type EventFilter } from '@/data/query';
import type { DatasetHeader } from '@/data/registry';
import { toSpan, type TimeSpan } from '@/data/time';

import { fitting } from './viewport';

/** The dataset's years, and the widest view of them that is of use. */
export function useExtent({ window: { start, end } }: DatasetHeader): {
  readonly extent: TimeSpan;
  readonly bounds: TimeSpan;
} {
  return useMemo(() => {
    const extent = toSpan(start, end);
    return { extent, bounds: fitting(extent, 0.01) };
  }, [start, end]);
}

/** The viewport to begin with: the dates asked for, else the dataset's years. */
export function useHome(dataset: DatasetHeader, { from, to }: EventFilter): TimeSpan {
  const { extent, bounds } = useExtent(dataset);
  return useMemo(() => {
    const asked = filterSpan({ from, to });
    if (!asked) return bounds;
    const start = Math.max(asked.start, extent.start);
    const end = Math.min(asked.end, extent.end);
    return start < end ? fitting({ start, end }) : bounds;
  }, [extent, bounds, from, to]);
}
