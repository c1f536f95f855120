/**
 * Layout: from lanes of events, a viewport and a size to a Scene. Pure: the same input gives the
 * same Scene, on a screen, on a server or in a test. `scene.ts` has the picture.
 *
 * Its cost follows the pixels: lanes are asked what the viewport can show, and never walked through.
 */
import type { EventColumns } from '@/data/columns';
import type { TimeSpan } from '@/data/time';

import { stepAround, stepStarts } from './calendar-step';
import { withCallouts } from './callouts';
import { drawCounts, mostPerStep, type CountsFrame } from './counts';
import { drawBlock, type Frame } from './draw-block';
import type { Extent, ToPx } from './extent';
import type { PackingText } from './footprint';
import type { FindItem } from './item';
import type { Lane } from './lane';
import type { LaneEvents } from './lane-events';
import { packLanes } from './lane-packing';
import { LANE_PAD_PX, NOTE_PX, SYMBOL_PX } from './metrics';
import type { PackedLane } from './packed-lane';
import { clusterStep, packingResolution } from './packing';
import { marksToJoin, pinnedLanes, withPinned } from './pinned';
import type { Band, BundleMark, Cluster, Connector, Gap, Mark, Scene } from './scene';
import { ticks, type FormatTick } from './ticks';
import { resolution } from './viewport';

export interface Size {
  readonly width: number;
  readonly height: number;
  /** Right edge of what is not covered by the details; labels keep clear of the rest. */
  readonly clearWidth?: number;
  /** Only lanes between these are drawn, px: what is scrolled far away costs nothing. */
  readonly top?: number;
  readonly bottom?: number;
  /** How far the lanes are scrolled, px; it moves those that are pinned, and nothing else. */
  readonly scrollTop?: number;
}

export interface LayoutText extends PackingText {
  /** Height in px that the name of a lane needs. */
  readonly leastHeight: (laneId: string) => number;
  readonly tick: FormatTick;
}

export interface LayoutInput {
  readonly columns: EventColumns;
  readonly lanes: readonly Lane[];
  /** All dated events of the lanes, each once. */
  readonly events: LaneEvents;
  readonly item: FindItem;
  /** Ordinal of the selected event; -1 for none. */
  readonly selected: number;
  /** The widest useful view: labels at its edges turn inwards. */
  readonly bounds: TimeSpan;
  /** Spans for which no article was collected. */
  readonly gaps: readonly TimeSpan[];
  readonly bundles: ReadonlyMap<string, boolean>;
  readonly collapsed: ReadonlySet<string>;
  /** So many of the first lanes are pinned. */
  readonly pinned: number;
  readonly text: LayoutText;
}

/** What a packing holds for: the resolution (ms per px), and the span of time that was packed. */
export interface PackingFrame {
  readonly msPerPx: number;
  readonly window: TimeSpan;
}

/** Time is packed in tiles of so many px, so that a window changes seldom while one pans. */
const TILE_PX = 1024;

/**
 * The packing that a viewport needs. It reaches beyond the view by whole tiles and by one step of
 * the calendar, so that a count at the edge of the view knows all that it counts.
 */
export function packingFrame(viewport: TimeSpan, width: number): PackingFrame {
  const msPerPx = packingResolution(resolution(viewport, width));
  const tile = TILE_PX * msPerPx;
  const step = clusterStep(msPerPx);
  return {
    msPerPx,
    window: {
      start: stepAround(step, Math.floor(viewport.start / tile) * tile).start,
      end: stepAround(step, Math.ceil(viewport.end / tile) * tile).end,
    },
  };
}

/**
 * The rows of all lanes: the part of the layout that does not change while one pans.
 *
 * @param before the rows that these go on from while one moves; at rest the same input gives the same
 */
export function pack(
  input: LayoutInput,
  frame: PackingFrame,
  { height, top = -Infinity, bottom = Infinity }: Pick<Size, 'height' | 'top' | 'bottom'>,
  before: readonly PackedLane[] | null = null,
): readonly PackedLane[] {
  return packLanes({
    ...input,
    ...frame,
    top,
    bottom,
    height: height - NOTE_PX,
    leastHeight: input.text.leastHeight,
    before,
  });
}

/**
 * @param packed the result of `pack` for this viewport, if the caller kept it
 * @param before the picture that this one goes on from while one moves
 */
export function layout(
  input: LayoutInput,
  viewport: TimeSpan,
  size: Size,
  packed = pack(input, packingFrame(viewport, size.width), size),
  before: Scene | null = null,
): Scene {
  const msPerPx = resolution(viewport, size.width);
  const toPx: ToPx = (ms) => (ms - viewport.start) / msPerPx;
  const frame: Frame = {
    toPx,
    clearWidth: size.clearWidth ?? size.width,
    bounds: input.bounds,
    text: input.text,
  };
  const counts = countsFrame(input, viewport, size.width, toPx);
  const inView = ({ x0, x1 }: Extent) => x1 > -REACH_PX && x0 < size.width + REACH_PX;

  const marks: Mark[] = [];
  const bundles: BundleMark[] = [];
  const clusters: Cluster[] = [];
  const pinned = pinnedLanes(input.pinned, packed, size);
  const lanes = withPinned(packed, pinned);
  for (const own of lanes) {
    for (const placed of own.placed) {
      const drawn = drawBlock(frame, own.lane.id, placed, own.y + LANE_PAD_PX);
      marks.push(...drawn.marks.filter((mark) => inView(reach(mark))));
      if (drawn.bundle && inView(reach(drawn.bundle))) bundles.push(drawn.bundle);
    }
    clusters.push(...drawCounts(counts, own));
  }
  const last = packed.at(-1);
  const joined = pinned ? marksToJoin(marks, lanes, pinned) : marks;
  const boxes = lanes.map(({ lane, y, height }) => ({
    id: lane.id,
    count: lane.events.size,
    y,
    height,
  }));
  const drawn = { lanes: boxes, pinned, marks, bundles, clusters };
  return {
    width: size.width,
    height: Math.max((last ? last.y + last.height : 0) + NOTE_PX, size.height),
    viewport,
    lanes: boxes,
    pinned,
    ticks: ticks(viewport, size.width, toPx, input.text.tick),
    gaps: gapsInView(input.gaps, toPx, size.width),
    bands: bands(input, viewport, toPx),
    connectors: connectors(joined).filter(({ x }) => inView({ x0: x, x1: x })),
    marks: withCallouts(drawn, input.item, input.selected, frame.clearWidth, before?.marks),
    bundles,
    clusters,
  };
}

function countsFrame(
  { lanes, columns, bounds, selected, item }: LayoutInput,
  viewport: TimeSpan,
  width: number,
  toPx: ToPx,
): CountsFrame {
  const step = clusterStep(packingResolution(resolution(viewport, width)));
  const starts = stepStarts(step, viewport);
  return {
    toPx,
    viewport,
    bounds,
    columns,
    step,
    instants: [...starts, stepAround(step, starts.at(-1) ?? viewport.start).end],
    most: mostPerStep(lanes, step, bounds),
    selected,
    selectedAt: (selected < 0 ? null : item(selected))?.anchor ?? NaN,
  };
}

/** How far outside the plot a thing may stand and still be drawn for the sake of its edge. */
const REACH_PX = 2 * SYMBOL_PX;

/** From where to where a mark and its label stand. */
function reach(mark: Mark | BundleMark): Extent {
  const ghosts = 'ghosts' in mark ? mark.ghosts : [];
  return {
    x0: Math.min(mark.x0, mark.label?.x ?? Infinity, ...ghosts.map((ghost) => ghost.x0)),
    x1: Math.max(
      mark.x1,
      mark.label ? mark.label.x + mark.label.width : -Infinity,
      ...ghosts.map((ghost) => ghost.x1),
    ),
  };
}

/** More bands than this in view are no setting any more. */
const MOST_BANDS = 24;

/** Congresses across all lanes, at their true width: a band that is too thin is drawn as a line. */
function bands({ events, item }: LayoutInput, viewport: TimeSpan, toPx: ToPx): readonly Band[] {
  const found = events.congresses().drawnWithin(viewport, MOST_BANDS) ?? [];
  return found
    .flatMap((ordinal) => item(ordinal) ?? [])
    .filter(({ start, end }) => start !== 'open' && end !== 'open')
    .map(({ id, family, span, certain }) => ({
      eventId: id,
      family,
      x0: toPx(span.start),
      x1: toPx(span.end),
      certain,
    }));
}

/** One line for each event that stands in several lanes, from its topmost mark to its lowest. */
function connectors(marks: readonly Mark[]): readonly Connector[] {
  const ends = new Map<string, Connector>();
  const lanes = new Map<string, Set<string>>();
  for (const { eventId, laneId, symbolX: x, y } of marks) {
    const known = ends.get(eventId);
    ends.set(eventId, {
      eventId,
      x,
      y0: Math.min(known?.y0 ?? y, y),
      y1: Math.max(known?.y1 ?? y, y),
    });
    lanes.set(eventId, (lanes.get(eventId) ?? new Set()).add(laneId));
  }
  return [...ends.values()].filter(({ eventId }) => (lanes.get(eventId)?.size ?? 0) > 1);
}

function gapsInView(gaps: readonly TimeSpan[], toPx: ToPx, width: number): readonly Gap[] {
  return gaps
    .map(({ start, end }) => ({
      at: start,
      x0: Math.max(toPx(start), 0),
      x1: Math.min(toPx(end), width),
    }))
    .filter(({ x0, x1 }) => x1 > x0);
}
