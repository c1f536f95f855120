/** Days that can be asked for by name, from outside of the timeline too. */
import type { DayRange } from '@/components/view/view-state';
import type { EventColumns } from '@/data/columns';
import { toMs, type CalendarDay, type TimeSpan } from '@/data/time';

import { knownSpan } from './fit';
import { aroundDay } from './presets';
import { fitting, toDayRange } from './viewport';

/** Today, with a month before and after. */
export function daysAroundToday(today: CalendarDay): DayRange {
  return toDayRange(aroundDay(toMs(today)));
}

/** The known days of some events, with a little air; `null` if none of them is dated. */
export function daysOfResults(
  columns: EventColumns,
  ordinals: Iterable<number>,
  bounds: TimeSpan,
): DayRange | null {
  const span = knownSpan(columns, ordinals, bounds);
  return span && toDayRange(fitting(span));
}
