/**
 * Layout of the vertical timeline: from a lane of events, a part of time, a resolution and a width to
 * a VerticalScene. Pure. `vertical-scene.ts` has the picture.
 *
 * Its cost follows the pixels: the lane is asked what the part can show, and never walked through.
 */
import { max } from 'd3';

import { toBlocks, type Block } from '@/components/timeline/block';
import { finestStep, stepAround } from '@/components/timeline/calendar-step';
import type { ToPx } from '@/components/timeline/extent';
import type { FindItem, Item } from '@/components/timeline/item';
import type { Lane } from '@/components/timeline/lane';
import type { LaneEvents } from '@/components/timeline/lane-events';
import type { EventColumns } from '@/data/columns';
import type { TimeSpan } from '@/data/time';

import { countPieces, placeCounts } from './counting';
import { place, type Placed } from './crowding';
import { gapNotes } from './gap-notes';
import { alone, lineHeight, toPiece, type Piece, type Words } from './piece';
import { toLabels } from './vertical-labels';
import { toMarks } from './vertical-marks';
import {
  AXIS_PX,
  BAND_SHARE,
  BAND_PX,
  EDGE_PX,
  GAP_PX,
  LEADER_PX,
  PAD_PX,
} from './vertical-metrics';
import type { VerticalBand, VerticalScene } from './vertical-scene';
import { isWhole, tilesOf } from './vertical-tiles';

export interface VerticalInput {
  /** What is shown: one lane, or all dated events in one. */
  readonly lane: Lane;
  /** All dated events: congresses are the setting of each lane. */
  readonly events: LaneEvents;
  /** Ids of the lanes in which an event stands. */
  readonly lanesOf: (ordinal: number) => readonly string[];
  readonly columns: EventColumns;
  readonly item: FindItem;
  /** The dataset's years. */
  readonly extent: TimeSpan;
  /** Spans for which no article was collected. */
  readonly gaps: readonly TimeSpan[];
  /** Which bundles are open, by meeting. */
  readonly bundles: ReadonlyMap<string, boolean>;
  /** Ordinal of the selected event; -1 for none. */
  readonly selected: number;
  readonly words: (eventId: string) => Words;
}

export interface VerticalSize {
  readonly width: number;
  /** How far a label may stand from its mark, px: what is further away is not seen with it. */
  readonly reach: number;
  /** The reader's text size as a multiple of 16 px. */
  readonly scale: number;
}

/** Of a tile with more, none is asked for by itself: it has room for about twenty labels. */
const MOST_IN_TILE = 96;
/** More congresses than this in view are no setting any more. */
const MOST_BANDS = 24;

/** @param seen the part of time that is laid out, if there are too many events for all of it */
export function verticalLayout(
  input: VerticalInput,
  seen: TimeSpan,
  msPerPx: number,
  { width, reach, scale }: VerticalSize,
): VerticalScene {
  const { lane, columns, item, extent, gaps, bundles, selected, words, lanesOf } = input;
  const start = extent.start - PAD_PX * msPerPx;
  const toPx: ToPx = (ms) => (ms - start) / msPerPx;
  const axisPx = AXIS_PX * scale;
  const bandPx = axisPx + Math.max(BAND_PX, (width - axisPx) * BAND_SHARE);
  const labelPx = bandPx + LEADER_PX;
  const timeHeight = toPx(extent.end) + PAD_PX;
  const countPx = lineHeight(scale);
  const step = finestStep(msPerPx, countPx + GAP_PX);
  const type = { width: width - EDGE_PX / 2 - labelPx, scale, words };

  const isAll = isWhole(lane.events.size);
  // What is selected is always shown, also beside the lane that it does not belong to.
  const own = selected < 0 ? null : item(selected);
  const isGuest = own !== null && lane.events.placeOf(selected) < 0;
  const tiles = tilesOf(seen, extent, lane.events.size, msPerPx, step);
  const window = { start: tiles[0]?.start ?? 0, end: tiles.at(-1)?.end ?? 0 };
  const placed: Placed[] = [];
  const passing = new Map<number, Piece>();
  let from = EDGE_PX;
  for (const tile of tiles) {
    const part = { x0: toPx(tile.start), x1: toPx(tile.end) };
    const pieceOf = (block: Block) => toPiece(block, toPx, part, type, selected);
    const room = {
      from: Math.max(from, part.x0 + GAP_PX / 2),
      to: Math.min(part.x1 - GAP_PX / 2, timeHeight - EDGE_PX),
    };
    const drawn = lane.events.drawnWithin(tile, isAll ? Infinity : MOST_IN_TILE);
    if (drawn === null) {
      const musts = own && holds(tile, own.anchor) ? [pieceOf(alone(own))] : [];
      const counted = { lane, columns, tile, extent, toPx, msPerPx, countPx, item, pieceOf };
      placed.push(...placeCounts({ ...room, ...counted }, musts));
    } else {
      const items = itemsAt(isGuest ? [...drawn, selected] : drawn, item);
      const pieces = toBlocks(
        items.filter(({ anchor }) => holds(tile, anchor)),
        (meeting) => bundles.get(meeting) ?? false,
      )
        // A meeting may stand in another tile, and then its tasks could be bundled twice.
        .flatMap((block) => (isAll || block.head ? [block] : block.tasks.map(alone)))
        .map(pieceOf)
        .sort((a, b) => a.y - b.y);
      placed.push(
        ...place(pieces, {
          ...room,
          toPx,
          unitAt: (y) => stepAround(step, start + y * msPerPx),
          isFirm: !isAll,
          reach,
          countPx,
          countOf: (rest, unit) => countPieces(rest, unit, lane, columns),
        }),
      );
      for (const one of items) {
        if (!holds(window, one.anchor)) passing.set(one.ordinal, pieceOf(alone(one)));
      }
    }
    // What is opened may reach into the next tile, whose labels then stand below it.
    from = Math.max(from, bottomOf(placed.at(-1), countPx) + GAP_PX);
  }
  const shown = placed.flatMap((one) => (one.is === 'piece' ? one.piece : []));
  const marks = toMarks([...shown, ...passing.values()], toPx, { x0: axisPx, x1: bandPx });
  const labels = toLabels(placed, marks, {
    bandPx,
    labelPx,
    width: width - EDGE_PX / 2,
    countPx,
    lanesOf,
  });
  const height = Math.max(
    timeHeight,
    (max(labels, (label) => label.y + label.height) ?? 0) + EDGE_PX,
  );
  const congresses = input.events.congresses().drawnWithin(window, isAll ? Infinity : MOST_BANDS);
  return {
    laneId: lane.id,
    width,
    height,
    msPerPx,
    start,
    axisPx,
    bandPx,
    labelPx,
    gaps: gaps.map((gap) => {
      const [y0, y1] = [toPx(gap.start), toPx(gap.end)];
      return { y0, y1, notes: gapNotes(y0, y1, labels, scale) };
    }),
    bands: itemsAt(congresses ?? [], item).flatMap((one) => toBand(one, toPx)),
    marks,
    labels,
  };
}

function holds({ start, end }: TimeSpan, ms: number): boolean {
  return ms >= start && ms < end;
}

/** By the time at which they are counted. */
function itemsAt(ordinals: Iterable<number>, item: FindItem): readonly Item[] {
  return Array.from(ordinals)
    .flatMap((ordinal) => item(ordinal) ?? [])
    .sort((a, b) => a.anchor - b.anchor || a.ordinal - b.ordinal);
}

function bottomOf(last: Placed | undefined, countPx: number): number {
  if (!last) return -Infinity;
  return last.top + (last.is === 'piece' ? last.piece.height : countPx);
}

function toBand(item: Item, toPx: ToPx): readonly VerticalBand[] {
  const { id, family, span, start, end, certain } = item;
  if (start === 'open' || end === 'open') return [];
  return [{ eventId: id, family, y0: toPx(span.start), y1: toPx(span.end), certain }];
}
