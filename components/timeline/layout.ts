/**
 * Layout: from events, lanes, a viewport and a size to a Scene. Pure: the same input gives the same
 * Scene, on a screen, on a server or in a test. `scene.ts` has the picture.
 */
import { max, min } from 'd3';

import type { TimeSpan } from '@/data/time';

import type { Crowd } from './crowd';
import { drawBlock, type Frame } from './draw-block';
import type { Extent, ToPx } from './extent';
import type { PackingText } from './footprint';
import type { Item } from './item';
import type { Lane } from './lane';
import { packLanes, type PackedLane } from './lane-packing';
import { CLUSTER_PX, LANE_PAD_PX, NOTE_PX, ROW_PX, SYMBOL_PX } from './metrics';
import { packingResolution } from './packing';
import type { Band, BundleMark, Cluster, Connector, Gap, LaneBox, Mark, Scene } from './scene';
import { ticks, type FormatTick } from './ticks';
import { resolution } from './viewport';

export interface Size {
  readonly width: number;
  readonly height: number;
  /** Right edge of what is not covered by the details; labels keep clear of the rest. */
  readonly clearWidth?: number;
}

export interface LayoutText extends PackingText {
  /** Height in px that the name of a lane needs. */
  readonly leastHeight: (laneId: string) => number;
  readonly tick: FormatTick;
}

export interface LayoutInput {
  readonly items: readonly Item[];
  readonly lanes: readonly Lane[];
  /** The widest useful view: labels at its edges turn inwards. */
  readonly bounds: TimeSpan;
  /** Spans for which no article was collected. */
  readonly gaps: readonly TimeSpan[];
  readonly bundles: ReadonlyMap<string, boolean>;
  /** Room above each lane's rows for its name, px. */
  readonly headerPx: number;
  readonly text: LayoutText;
}

/** The rows of all lanes: the part of the layout that does not change while one pans. */
export function pack(input: LayoutInput, msPerPx: number, height: number): readonly PackedLane[] {
  return packLanes({
    lanes: input.lanes,
    items: new Map(input.items.map((item) => [item.id, item])),
    msPerPx: packingResolution(msPerPx),
    bounds: input.bounds,
    height: height - NOTE_PX,
    headerPx: input.headerPx,
    leastHeight: input.text.leastHeight,
    bundles: input.bundles,
    text: input.text,
  });
}

/** @param packed the result of `pack` at this viewport's resolution, if the caller kept it */
export function layout(
  input: LayoutInput,
  viewport: TimeSpan,
  size: Size,
  packed = pack(input, resolution(viewport, size.width), size.height),
): Scene {
  const msPerPx = resolution(viewport, size.width);
  const toPx: ToPx = (ms) => (ms - viewport.start) / msPerPx;
  const frame: Frame = {
    toPx,
    clearWidth: size.clearWidth ?? size.width,
    bounds: input.bounds,
    text: input.text,
  };

  const lanes: LaneBox[] = [];
  const marks: Mark[] = [];
  const bundles: BundleMark[] = [];
  const clusters: Cluster[] = [];
  let y = 0;
  for (const { lane, count, packed: own, height } of packed) {
    lanes.push({ id: lane.id, count, y, height });
    const top = y + input.headerPx + LANE_PAD_PX;
    for (const placed of own.placed) {
      const drawn = drawBlock(frame, lane.id, placed, top);
      marks.push(...drawn.marks);
      if (drawn.bundle) bundles.push(drawn.bundle);
    }
    const rowY = top + (own.rows - 0.5) * ROW_PX;
    clusters.push(...own.crowds.map((crowd) => drawCluster(frame, lane.id, crowd, rowY)));
    y += height;
  }
  const inView = ({ x0, x1 }: Extent) => x1 > -REACH_PX && x0 < size.width + REACH_PX;
  return {
    width: size.width,
    height: Math.max(y + NOTE_PX, size.height),
    viewport,
    lanes,
    ticks: ticks(viewport, size.width, toPx, input.text.tick),
    gaps: gapsInView(input.gaps, toPx, size.width),
    bands: bands(input.items, toPx).filter(inView),
    connectors: connectors(marks).filter(({ x }) => inView({ x0: x, x1: x })),
    marks: marks.filter((mark) => inView(reach(mark))),
    bundles: bundles.filter((bundle) => inView(reach(bundle))),
    clusters: clusters.filter(inView),
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

function drawCluster({ toPx }: Frame, laneId: string, crowd: Crowd, y: number): Cluster {
  const eventIds = crowd.items.map((item) => item.id);
  const x = toPx(crowd.at);
  const ends = crowd.items.flatMap(({ span }) =>
    [span.start, span.end].filter((ms) => Number.isFinite(ms)),
  );
  return {
    key: `${laneId}/${[...eventIds].sort().join('+')}`,
    laneId,
    eventIds,
    kinds: [...new Set(crowd.items.map((item) => item.kind))],
    span: { start: min(ends) ?? crowd.at, end: max(ends) ?? crowd.at },
    x0: x - CLUSTER_PX / 2,
    x1: x + CLUSTER_PX / 2,
    y,
  };
}

/** Congresses across all lanes, at their true width: a band that is too thin is drawn as a line. */
function bands(items: readonly Item[], toPx: ToPx): readonly Band[] {
  return items
    .filter((item) => item.kind === 'congress' && item.start !== 'open' && item.end !== 'open')
    .map((item) => ({
      eventId: item.id,
      family: item.family,
      x0: toPx(item.span.start),
      x1: toPx(item.span.end),
      certain: item.certain,
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
      x0: Math.max(toPx(start), 0),
      x1: Math.min(toPx(end), width),
    }))
    .filter(({ x0, x1 }) => x1 > x0);
}
