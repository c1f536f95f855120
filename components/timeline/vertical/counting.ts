/** Counts of a part of time: of what finds no room in it, or of all where there is too much. */
import type { Block } from '@/components/timeline/block';
import { finestStep, stepStarts } from '@/components/timeline/calendar-step';
import { countBetween } from '@/components/timeline/cluster';
import type { ToPx } from '@/components/timeline/extent';
import type { FindItem } from '@/components/timeline/item';
import type { Lane } from '@/components/timeline/lane';
import type { Count } from '@/components/timeline/scene';
import type { EventColumns } from '@/data/columns';
import type { TimeSpan } from '@/data/time';

import type { Placed, PlacedCount, PlacedPiece } from './crowding';
import { stack } from './label-stack';
import { alone, compact, itemsOf, type Piece } from './piece';
import { GAP_PX } from './vertical-metrics';

/** A count of just what these pieces stand for. */
export function countPieces(
  pieces: readonly Piece[],
  span: TimeSpan,
  lane: Lane,
  columns: EventColumns,
): Count | null {
  const { events } = lane;
  // What is selected may belong to another lane.
  const all = pieces.flatMap(itemsOf).map(({ ordinal }) => events.placeOf(ordinal));
  const places = new Set(all.filter((place) => place >= 0));
  if (places.size === 0) return null;
  const from = Math.min(...places);
  const to = Math.max(...places) + 1;
  const others = Array.from(events.ordinals.subarray(from, to)).filter(
    (_, i) => !places.has(from + i),
  );
  return countBetween(lane, { from, to }, span, others, new Set(others), columns);
}

export interface CountedPart {
  readonly lane: Lane;
  readonly columns: EventColumns;
  /** Without an end on one side if it is the first or the last. */
  readonly tile: TimeSpan;
  /** The dataset's years. */
  readonly extent: TimeSpan;
  readonly toPx: ToPx;
  readonly msPerPx: number;
  /** From where to where labels stand if they can, px. */
  readonly from: number;
  readonly to: number;
  /** Height of a count, px. */
  readonly countPx: number;
  readonly item: FindItem;
  readonly pieceOf: (block: Block) => Piece;
}

/** With more congresses in a part of time, none of them is a title. */
const MOST_TITLES = 24;

/**
 * All events of a part of time as counts, and among them those that are labelled whatever happens:
 * counts become coarser until these find room. Congresses are labelled where there is room left.
 */
export function placeCounts(part: CountedPart, musts: readonly Piece[]): readonly Placed[] {
  const room = part.to - part.from;
  const fits = (things: readonly Thing[]) => heightOf(things) <= room;
  const kept = [...musts];
  const span = yearsOf(part);
  const coarsest = 2 * (part.toPx(span.end) - part.toPx(span.start));
  let leastPx = part.countPx + GAP_PX;
  let things = thingsOf(part, leastPx, kept);
  while (!fits(things) && leastPx < coarsest) {
    leastPx *= 2;
    things = thingsOf(part, leastPx, kept);
  }
  for (const ordinal of titlesIn(part)) {
    const head = part.item(ordinal);
    if (!head || kept.some(({ block }) => block.id === head.id)) continue;
    const piece = part.pieceOf(alone(head));
    const more = thingsOf(part, leastPx, [...kept, piece]);
    if (!fits(more)) break;
    kept.push(piece);
    things = more;
  }
  const sorted = [...things].sort((a, b) => a.y - b.y);
  const { tops } = stack(
    sorted.map(({ y, height, lead }) => ({ wanted: y - lead, height })),
    GAP_PX,
    part.from,
    part.to,
  );
  return sorted.map(({ placed }, i) => ({ ...placed, top: tops[i] ?? 0 }));
}

function titlesIn({ lane, tile }: CountedPart): Iterable<number> {
  const congresses = lane.events.congresses();
  const { from, to } = congresses.within(tile);
  return to - from > MOST_TITLES ? [] : congresses.ordinals.subarray(from, to);
}

interface Thing {
  readonly y: number;
  readonly height: number;
  /** From its upper edge to what stands at its mark. */
  readonly lead: number;
  readonly placed: Omit<PlacedPiece, 'top'> | Omit<PlacedCount, 'top'>;
}

function heightOf(things: readonly Thing[]): number {
  return things.reduce((sum, { height }) => sum + height + GAP_PX, -GAP_PX);
}

function yearsOf({ tile, extent }: CountedPart): TimeSpan {
  return { start: Math.max(tile.start, extent.start), end: Math.min(tile.end, extent.end) };
}

/** The pieces, and counts of all others. */
function thingsOf(part: CountedPart, leastPx: number, kept: readonly Piece[]): readonly Thing[] {
  const { lane, columns, tile, toPx, msPerPx, countPx, item, pieceOf } = part;
  const span = yearsOf(part);
  const items = kept.flatMap(itemsOf);
  const except = new Set(items.map(({ ordinal }) => ordinal));
  const starts = stepStarts(finestStep(msPerPx, leastPx), span);
  const ofPiece = (piece: Piece): Thing => ({
    y: piece.y,
    height: piece.height,
    lead: piece.lead + countPx / 2,
    placed: { is: 'piece', piece },
  });
  const counted = starts.flatMap((start, i): readonly Thing[] => {
    const next = starts[i + 1];
    const own = { start: Math.max(start, span.start), end: next ?? span.end };
    // What is dated outside of the dataset's years is counted with the first and the last of them.
    const whole = { start: i === 0 ? tile.start : own.start, end: next ?? tile.end };
    const drawn = items.filter(({ anchor }) => anchor >= whole.start && anchor < whole.end);
    const places = lane.events.within(whole);
    const ordinals = drawn.flatMap(({ ordinal }) =>
      // What is selected may belong to another lane.
      lane.events.placeOf(ordinal) < 0 ? [] : ordinal,
    );
    const count = countBetween(lane, places, own, ordinals, except, columns);
    if (!count) return [];
    // A count of one is no count.
    const only = count.count === 1 ? item(count.first) : null;
    if (only) return [ofPiece(compact(pieceOf(alone(only))))];
    const [y0, y1] = [toPx(own.start), toPx(own.end)];
    const placed = { is: 'count' as const, count, y0, y1 };
    return [{ y: (y0 + y1) / 2, height: countPx, lead: countPx / 2, placed }];
  });
  return [...counted, ...kept.map(ofPiece)];
}
