/** A chart on as many sheets as its lanes need, so that all words have room. */
import { messagesIn } from '@/components/picture/messages-in';
import {
  chartGroup,
  chartOf,
  footHeight,
  type Chart,
  type Room as ChartRoom,
} from '@/components/picture/chart-of';
import { legendGroup, legendLines } from '@/components/picture/frame';
import { legendOf } from '@/components/picture/legend-of';
import type { PictureGroup } from '@/components/picture/picture';
import type { PictureRequest } from '@/components/picture/request';
import { GUTTER_PX } from '@/components/timeline/gutter-metrics';
import type { Ink } from '@/components/timeline/ink/ink';
import { SHORT_LABEL_PX } from '@/components/timeline/label-text';
import { inRow, obstacles, type Obstacles } from '@/components/timeline/obstacles';
import type { Label, Mark } from '@/components/timeline/scene';
import type { EventSet } from '@/data/query';

/** A chart with its legend. */
export interface ChartDrawing {
  /** For who cannot see it. */
  readonly title: string;
  /** px */
  readonly width: number;
  readonly height: number;
  readonly groups: readonly PictureGroup[];
}

export interface ChartParts {
  readonly drawings: readonly ChartDrawing[];
  /** Every mark has its words, and none is only counted. */
  readonly isLegible: boolean;
  /** So many lanes have no sheet. */
  readonly leftOut: number;
}

export interface Room {
  /** px */
  readonly width: number;
  readonly height: number;
}

/** Higher than any sheet: lanes take the rows that they need, and bundles open. */
const TALL_PX = 4_000;
/** More would not be read one by one: lanes are packed for one sheet. */
const MOST_ONE_BY_ONE = 400;
/** Sheets of one chart. */
const MOST_PARTS = 12;
/**
 * How much larger than its room a chart is drawn, to be shown in it: its words are 15 px high where
 * there is much room, and 9 px, 7 pt, where there is little.
 */
const FACTORS = [0.8, 0.9, 1, 1.15, 1.3];
const SMALLEST = 1.3;
/** What of a sheet must stay one has still smaller words, px: 8, 6 pt. */
const LEAST_FACTORS = [1, 1.15, 1.3, 1.5];

/**
 * On one sheet if all words have room there, else by lanes on several.
 *
 * @param events those that stand in the view, and no others: each takes a row
 * @param keepsOne on one sheet also if bundles have to stay closed for it, as on a stage, and as where
 *   events are so many that they are counted
 */
export function chartParts(
  request: PictureRequest,
  events: EventSet,
  room: Room,
  keepsOne = false,
): ChartParts {
  const areMany = events.size > MOST_ONE_BY_ONE;
  const packed = areMany ? room.height : TALL_PX;
  for (const factor of areMany ? [] : FACTORS) {
    const own = { width: room.width * factor, height: room.height * factor };
    const chart = chartOf(request, events, own.width, { packed, most: Infinity });
    if (chart.scene.height > plotHeight(chart, request, own) || !isLegible(chart)) continue;
    return { drawings: [drawing(chart, request, own.width)], isLegible: true, leftOut: 0 };
  }
  for (const factor of keepsOne || areMany ? LEAST_FACTORS : []) {
    const own = { width: room.width * factor, height: room.height * factor };
    const tall = chartOf(request, events, own.width, { packed: own.height, most: Infinity });
    const most = plotHeight(tall, request, own);
    const chart = chartOf(request, events, own.width, { packed: most, most: Infinity });
    if (chart.scene.height > plotHeight(chart, request, own)) continue;
    return { drawings: [drawing(chart, request, own.width)], isLegible: false, leftOut: 0 };
  }
  const whole = chartOf(request, events, room.width, { packed, most: Infinity });
  const groups = laneGroups(whole, plotHeight(whole, request, room));
  const parts = groups.slice(0, MOST_PARTS);
  const charts = parts.map((only) =>
    // What was withdrawn stands below all lanes.
    partOf(request, events, room, { only, hasWithdrawn: only === parts.at(-1) }),
  );
  return {
    drawings: charts.map((chart) => drawing(chart, request, chart.scene.width + GUTTER_PX)),
    isLegible: charts.every(isLegible),
    leftOut: groups.slice(MOST_PARTS).reduce((sum, { size }) => sum + size, 0),
  };
}

/** A lane that is too high for a sheet is drawn smaller, and then bundles and counts what is in it. */
function partOf(
  request: PictureRequest,
  events: EventSet,
  room: Room,
  part: Pick<ChartRoom, 'only' | 'hasWithdrawn'>,
): Chart {
  const [tall, small] = [1, SMALLEST].map((factor) => {
    const own = { width: room.width * factor, height: room.height * factor };
    const chart = chartOf(request, events, own.width, { packed: TALL_PX, most: Infinity, ...part });
    return { own, chart, most: plotHeight(chart, request, own) };
  });
  if (tall && tall.chart.scene.height <= tall.most) return tall.chart;
  if (!small) throw new RangeError('there are two factors');
  if (small.chart.scene.height <= small.most) return small.chart;
  return chartOf(request, events, small.own.width, {
    packed: small.most,
    most: small.most,
    ...part,
  });
}

function isLegible(chart: Chart): boolean {
  const { clusters, bundles } = chart.scene;
  const taken = obstacles(chart.scene);
  return (
    clusters.length === 0 &&
    bundles.every(({ open }) => open) &&
    wordless(chart).every((mark) => tagOf(mark, chart, taken).isClear) &&
    chart.scene.marks.every(({ label }) => label === null || !isCutShort(label))
  );
}

/** So few letters are left that nobody knows the words again. */
function isCutShort({ text, width }: Label): boolean {
  return width < SHORT_LABEL_PX && text.includes('…');
}

/** Room that a number in brackets needs, px. */
const TAG_PX = 34;

/** Marks that stand there without their words. */
function wordless({ scene: { marks, bundles } }: Chart): readonly Mark[] {
  return marks.filter(
    ({ label, callout, eventId }) =>
      label === null &&
      callout === null &&
      // A meeting's words stand behind the tasks that it set.
      !bundles.some((bundle) => bundle.meetingId === eventId && bundle.label !== null),
  );
}

interface Tag {
  /** Middle of the number. */
  readonly x: number;
  /** It stands on nothing else. */
  readonly isClear: boolean;
}

/** In what is seen of the mark if there is room, else beside it. */
function tagOf({ x0, x1, y }: Mark, { scene: { width } }: Chart, taken: Obstacles): Tag {
  const [from, to] = [Math.max(x0, 0), Math.min(x1, width)];
  if (to - from >= TAG_PX) return { x: (from + to) / 2, isClear: true };
  const half = TAG_PX / 2;
  const beside = [to + half, from - half].filter((x) => x >= half && x <= width - half);
  const free = beside.find((x) => taken.isFree(inRow({ x0: x - half, x1: x + half }, y)));
  return { x: free ?? beside[0] ?? width / 2, isClear: free !== undefined };
}

/** What has no room for words, but for a number, is at least looked up by that. */
function tags(chart: Chart, { numbers }: PictureRequest): readonly Ink[] {
  const taken = obstacles(chart.scene);
  return wordless(chart).flatMap((mark): readonly Ink[] => {
    const number = numbers?.get(mark.eventId);
    if (number === undefined) return [];
    const { x } = tagOf(mark, chart, taken);
    return [
      {
        type: 'text',
        text: `(${number})`,
        x,
        y: mark.y + 4,
        anchor: 'middle',
        size: 12,
        weight: 500,
        colour: 'ink',
        halo: true,
      },
    ];
  });
}

/** As many lanes together as have room, in their order; one that is too high stands alone. */
function laneGroups({ scene }: Chart, most: number): readonly ReadonlySet<string>[] {
  const groups: Set<string>[] = [];
  let left = 0;
  const below = scene.height - scene.lanes.reduce((sum, { height }) => sum + height, 0);
  for (const { id, height } of scene.lanes) {
    if (height > left) {
      groups.push(new Set());
      left = most - below;
    }
    groups.at(-1)?.add(id);
    left -= height;
  }
  return groups;
}

/** What the foot of the lanes and the legend leave of a height, px. */
function plotHeight(chart: Chart, { state }: PictureRequest, { width, height }: Room): number {
  const legend = legendLines(legendOf(chart.shown, messagesIn(state.lang)), width);
  return height - footHeight(chart) - legend.height;
}

function drawing(chart: Chart, request: PictureRequest, width: number): ChartDrawing {
  const messages = messagesIn(request.state.lang);
  const legend = legendLines(legendOf(chart.shown, messages), width);
  const own = chartGroup(chart, request);
  const below = chart.scene.height + footHeight(chart);
  return {
    title: own.about ?? own.name,
    width,
    height: below + legend.height,
    groups: [
      own,
      { name: own.name, x: GUTTER_PX, parts: tags(chart, request) },
      { ...legendGroup(legend, messages), y: below },
    ],
  };
}
