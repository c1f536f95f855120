/** What there is outside of dates that were asked for in vain. */
import type { DatasetIndex } from './dataset-index';
import { filterSpan, type EventFilter } from './event-filter';
import { filterEvents } from './query';
import { toDay } from './time';

export interface NearMonth {
  /** EDTF, such as `2026-02`. */
  readonly month: string;
  /** Events of the filter that are told of before or after the dates asked for. */
  readonly count: number;
}

export interface NearestDated {
  readonly before: NearMonth | null;
  readonly after: NearMonth | null;
}

/** Of the events that pass the filter but for its dates: where those nearest to these are. */
export function nearestDated(index: DatasetIndex, filter: EventFilter): NearestDated {
  const asked = filterSpan(filter);
  if (!asked) return { before: null, after: null };
  const { ordinals } = filterEvents(index, { ...filter, from: null, to: null, certain: false });
  const { start, end } = index.columns;
  let [last, before, first, after] = [-Infinity, 0, Infinity, 0];
  for (const ordinal of ordinals) {
    const [from, to] = [start[ordinal] ?? NaN, end[ordinal] ?? NaN];
    if (to <= asked.start) {
      before += 1;
      last = Math.max(last, to);
    }
    if (from >= asked.end) {
      after += 1;
      first = Math.min(first, from);
    }
  }
  return {
    before: before === 0 ? null : { month: monthOf(last - 1), count: before },
    after: after === 0 ? null : { month: monthOf(first), count: after },
  };
}

function monthOf(ms: number): string {
  return toDay(ms).slice(0, 7);
}
