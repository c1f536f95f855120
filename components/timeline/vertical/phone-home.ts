import type { LaneEvents } from '@/components/timeline/lane-events';
import { FLAGS, type EventColumns } from '@/data/columns';
import { DAY_MS, type TimeSpan } from '@/data/time';

/**
 * A month takes so many px at home: two or three months on a screen leave the labels of a
 * full month room beside their marks. All the years on one screen would be counts alone.
 */
const MONTH_PX = 216;
const MS_PER_PX = (30 * DAY_MS) / MONTH_PX;
/** Where the newest event stands, as a share of the height. */
const NEWEST_AT = 0.7;

/**
 * The view to begin with: the end of what is known, since a briefing starts from the present and
 * the thumb leads back from there. What is asked for and fits on the screen is shown whole.
 *
 * @param asked the dataset's years, or what the filter's dates leave of them
 * @param height of what is seen at once, px
 */
export function phoneHome(
  events: LaneEvents,
  columns: EventColumns,
  asked: TimeSpan,
  now: number,
  height: number,
): TimeSpan {
  const length = Math.min(asked.end - asked.start, height * MS_PER_PX);
  const newest = newestKnown(events, columns, { ...asked, end: Math.min(now + 1, asked.end) });
  const start = (newest ?? Math.min(now, asked.end)) - length * NEWEST_AT;
  const within = Math.max(asked.start, Math.min(start, asked.end - length));
  return { start: within, end: within + length };
}

/** When the last event of a span began whose days are known, ms. */
function newestKnown(events: LaneEvents, columns: EventColumns, span: TimeSpan): number | null {
  const { from, to } = events.within(span);
  for (let place = to - 1; place >= from; place -= 1) {
    const ordinal = events.ordinals[place] ?? -1;
    const isCertain = ((columns.flags[ordinal] ?? 0) & FLAGS.certain) !== 0;
    if (isCertain) return columns.start[ordinal] ?? null;
  }
  return null;
}
