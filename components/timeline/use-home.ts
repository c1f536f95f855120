'use client';

import { useMemo } from 'react';

import type { DatasetIndex } from '@/data/dataset-index';
import { filterSpan, type EventFilter } from '@/data/event-filter';
import type { TimeSpan } from '@/data/time';

import { extentOf } from './event-times';
import { fitting } from './viewport';

/**
 * The dataset's years, with the days of events outside of them, which must be reached as well; and
 * the widest view of these that is of use.
 */
export function useExtent(index: DatasetIndex): {
  readonly extent: TimeSpan;
  readonly bounds: TimeSpan;
} {
  return useMemo(() => {
    const extent = extentOf(index);
    return { extent, bounds: fitting(extent, 0.01) };
  }, [index]);
}

/** The viewport to begin with: the dates asked for, else the dataset's years. */
export function useHome(index: DatasetIndex, { from, to }: EventFilter): TimeSpan {
  const { extent, bounds } = useExtent(index);
  return useMemo(() => {
    const asked = filterSpan({ from, to });
    if (!asked) return bounds;
    const start = Math.max(asked.start, extent.start);
    const end = Math.min(asked.end, extent.end);
    return start < end ? fitting({ start, end }) : bounds;
  }, [extent, bounds, from, to]);
}
