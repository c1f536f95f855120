/**
 * Tiles: the parts of time that are laid out by themselves. What is labelled in one depends on no
 * place that the reader scrolls to, and so nothing in view moves while others come into it.
 */
import { stepAround, type CalendarStep } from '@/components/timeline/calendar-step';
import type { TimeSpan } from '@/data/time';

/** Up to so many events, all of time is one tile: every label gets the best place there is. */
const MOST_WHOLE = 400;
/** Height of a tile, px, but for what it takes to end where a step of the calendar does. */
const TILE_PX = 1024;
const ALL_TIME: TimeSpan = { start: -Infinity, end: Infinity };

/** Whether so many events are laid out as one tile. */
export function isWhole(size: number): boolean {
  return size <= MOST_WHOLE;
}

/** So much is laid out above and below what is seen, px: more than is ever drawn. */
const AHEAD_PX = 1200;

/** What is to be laid out for a viewport: it stays the same for about a tile while one scrolls. */
export function partAround({ start, end }: TimeSpan, size: number, msPerPx: number): TimeSpan {
  if (isWhole(size)) return ALL_TIME;
  const [tile, ahead] = [TILE_PX * msPerPx, AHEAD_PX * msPerPx];
  return {
    start: Math.floor((start - ahead) / tile) * tile,
    end: Math.ceil((end + ahead) / tile) * tile,
  };
}

/**
 * The tiles that a part of time touches, ascending, without any space between them. The first and
 * the last of all have no end: nothing lies outside of them.
 *
 * @param extent the dataset's years
 */
export function tilesOf(
  part: TimeSpan,
  extent: TimeSpan,
  size: number,
  msPerPx: number,
  step: CalendarStep,
): readonly TimeSpan[] {
  if (isWhole(size)) return [ALL_TIME];
  const tile = TILE_PX * msPerPx;
  const within = (ms: number) => Math.min(Math.max(ms, extent.start), extent.end);
  const first = Math.floor(within(part.start) / tile) - 1;
  const last = Math.ceil(within(part.end) / tile) + 2;
  const bounds = [-Infinity];
  for (let n = first; n <= last; n += 1) {
    const { start } = stepAround(step, n * tile);
    // A tile at the edge of the years is not so low that nothing finds room in it.
    const isFar = start >= extent.start + tile / 2 && start <= extent.end - tile / 2;
    if (isFar && start > (bounds.at(-1) ?? 0)) bounds.push(start);
  }
  bounds.push(Infinity);
  return bounds
    .slice(1)
    .map((end, i) => ({ start: bounds[i] ?? -Infinity, end }))
    .filter(({ start, end }) => end > within(part.start) && start <= within(part.end));
}
