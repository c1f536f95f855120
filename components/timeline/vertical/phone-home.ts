import { max } from 'd3';

import type { Item } from '@/components/timeline/item';
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
  items: readonly Item[],
  asked: TimeSpan,
  now: number,
  height: number,
): TimeSpan {
  const length = Math.min(asked.end - asked.start, height * MS_PER_PX);
  const isPast = ({ span }: Item) =>
    span.start <= now && span.start >= asked.start && span.start < asked.end;
  const newest = max(items, (item) => (item.certain && isPast(item) ? item.span.start : null));
  const start = (newest ?? Math.min(now, asked.end)) - length * NEWEST_AT;
  const within = Math.max(asked.start, Math.min(start, asked.end - length));
  return { start: within, end: within + length };
}
