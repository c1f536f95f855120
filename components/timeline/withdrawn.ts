/**
 * Events that another version of the dataset had and this one lacks, as ghosts at the days where they
 * stood. They have a strip of their own below the lanes: whose lanes were theirs is not remembered.
 *
 *      Withdrawn   3 │      ┄✕┄ title struck out        ✕ title        and 12 more
 */
import type { TimeSpan } from '@/data/time';
import type { Lang } from '@/data/vocabulary';

import { ghostExtent, type Extent } from './extent';
import { LABEL_GAP_PX, LABEL_SIZE_PX, OPEN_PX, ROW_GAP_PX, ROW_PX, SYMBOL_PX } from './metrics';
import type { Label } from './scene';
import { fitText, textWidth } from './text-width';
import { resolution } from './viewport';
import type { WithdrawnEvent, WithdrawnIndex } from './withdrawn-index';

export interface WithdrawnMark extends Extent {
  readonly event: WithdrawnEvent;
  /** Middle of the row. */
  readonly y: number;
  readonly symbolX: number;
  readonly label: Label;
}

export interface WithdrawnStrip {
  /** px */
  readonly height: number;
  readonly marks: readonly WithdrawnMark[];
  /** So many in view have no room. */
  readonly more: number;
}

/** What gives way to them are the lanes. */
const MOST_ROWS = 3;
const LONGEST_PX = 280;
/** More would not be read: the others are counted. */
const MOST_LOOKED_AT = 200;

/** From one x to another, px. */
interface Room {
  readonly start: number;
  readonly end: number;
}

/** @param clearWidth right edge of what the details leave free, px */
export function withdrawnStrip(
  events: WithdrawnIndex,
  lang: Lang,
  viewport: TimeSpan,
  width: number,
  clearWidth: number,
): WithdrawnStrip {
  const msPerPx = resolution(viewport, width);
  const toPx = (ms: number) => (ms - viewport.start) / msPerPx;
  const clear = { start: viewport.start, end: viewport.start + clearWidth * msPerPx };
  const { first, count } = events.within(clear, OPEN_PX * msPerPx, MOST_LOOKED_AT);
  const ends: number[] = [];
  const marks: WithdrawnMark[] = [];
  for (const { event, span } of first) {
    const { x0, x1 } = ghostExtent(span, toPx);
    const symbolX = (Math.max(x0, 0) + Math.min(x1, clearWidth)) / 2;
    const own = { x0: Math.min(x0, symbolX - SYMBOL_PX), x1: Math.max(x1, symbolX + SYMBOL_PX) };
    const label = labelOf(event.title[lang], own, symbolX, clearWidth);
    const from = Math.min(own.x0, label.x);
    const free = ends.findIndex((end) => end + ROW_GAP_PX <= from);
    const row = free < 0 && ends.length < MOST_ROWS ? ends.length : free;
    if (row < 0) continue;
    ends[row] = Math.max(own.x1, label.x + label.width);
    marks.push({ event, ...own, symbolX, y: (row + 0.5) * ROW_PX, label });
  }
  return {
    height: Math.max(1, ends.length) * ROW_PX,
    marks,
    more: count - marks.length,
  };
}

/**
 * Right of the mark if there is room, else left of it, else in its outline, behind its symbol or
 * before it; never on the symbol itself.
 */
function labelOf(title: string, { x0, x1 }: Extent, symbolX: number, clearWidth: number): Label {
  const besides = SYMBOL_PX + LABEL_GAP_PX;
  const right = { start: x1 + LABEL_GAP_PX, end: clearWidth };
  const left = { start: 0, end: x0 - LABEL_GAP_PX };
  const behind = { start: symbolX + besides, end: Math.min(x1, clearWidth) };
  const ahead = { start: Math.max(x0, 0), end: symbolX - besides };
  const rooms = [right, left, behind, ahead];
  const roomIn = ({ start, end }: Room) => end - start;
  const whole = fitText(title, LABEL_SIZE_PX, LONGEST_PX);
  const needed = textWidth(whole, LABEL_SIZE_PX);
  const room =
    rooms.find((own) => roomIn(own) >= needed) ??
    rooms.reduce((best, own) => (roomIn(own) > roomIn(best) ? own : best));
  const text = fitText(whole, LABEL_SIZE_PX, Math.max(0, roomIn(room)));
  const width = textWidth(text, LABEL_SIZE_PX);
  const x = room === left || room === ahead ? room.end - width : room.start;
  return { text, x, width, strong: false, inside: false };
}
