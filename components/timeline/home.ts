/** Where a view begins. */
import type { DatasetIndex } from '@/data/dataset-index';
import { filterSpan, type EventFilter } from '@/data/event-filter';
import type { TimeSpan } from '@/data/time';

import { extentOf } from './event-times';
import { fitting } from './viewport';

export interface Reach {
  /** The dataset's years, with the days of events outside of them, which must be reached as well. */
  readonly extent: TimeSpan;
  /** The widest view of these that is of use. */
  readonly bounds: TimeSpan;
}

export function reachOf(index: DatasetIndex): Reach {
  const extent = extentOf(index);
  return { extent, bounds: fitting(extent, 0.01) };
}

/** The viewport to begin with: the dates asked for, else the dataset's years. */
export function homeOf(
  { extent, bounds }: Reach,
  filter: Pick<EventFilter, 'from' | 'to'>,
): TimeSpan {
  const asked = filterSpan(filter);
  if (!asked) return bounds;
  const start = Math.max(asked.start, extent.start);
  const end = Math.min(asked.end, extent.end);
  return start < end ? fitting({ start, end }) : bounds;
}
