'use client';

import { useMemo } from 'react';

import { filterSpan, type EventFilter } from '@/data/query';
import type { Dataset } from '@/data/schema';
import { toSpan, type TimeSpan } from '@/data/time';

import { fitting } from './viewport';

/** The viewport to begin with: the dates asked for, else the dataset's years. */
export function useHome(dataset: Dataset, { from, to }: EventFilter): TimeSpan {
  return useMemo(() => {
    const years = toSpan(dataset.window.start, dataset.window.end);
    const asked = filterSpan({ from, to });
    if (!asked) return fitting(years, 0.01);
    return fitting({
      start: Math.max(asked.start, years.start),
      end: Math.min(asked.end, years.end),
    });
  }, [dataset, from, to]);
}
