/** What a lane does not draw one by one, as clusters: in a row of its own, or in bars. */
import type { EventColumns } from '@/data/columns';
import type { TimeSpan } from '@/data/time';

import { stepStarts, type CalendarStep } from './calendar-step';
import { countBetween } from './cluster';
import type { ToPx } from './extent';
import type { Lane } from './lane';
import type { PackedLane } from './packed-lane';
import { LANE_PAD_PX, ROW_PX } from './metrics';
import { clusterExtent } from './packing';
import type { Cluster } from './scene';

/** Half the height of a pill, px. */
const PILL_PX = 11;
/** Height of the bar of a single event, px: still seen from the back of a room. */
const LEAST_BAR_PX = 5;
/** Between two bars. */
const BAR_GAP_PX = 2;

export interface CountsFrame {
  readonly toPx: ToPx;
  readonly viewport: TimeSpan;
  readonly bounds: TimeSpan;
  readonly columns: EventColumns;
  readonly step: CalendarStep;
  /** The bounds of the steps that are in view, ascending, in ms. */
  readonly instants: readonly number[];
  /** The most events that any lane counts in one step, wherever one looks: the full height. */
  readonly most: number;
  /** When the selected event is counted, ms; NaN for none. */
  readonly selectedAt: number;
  readonly selected: number;
}

export function drawCounts(frame: CountsFrame, packed: PackedLane): readonly Cluster[] {
  const { lane, counts, placed } = packed;
  if (!counts) return [];
  const drawn = placed.flatMap(({ block: { head, tasks } }) => [...(head ? [head] : []), ...tasks]);
  const except = new Set(drawn.map(({ ordinal }) => ordinal));
  const clusters: Cluster[] = [];
  for (let i = 0; i + 1 < frame.instants.length; i += 1) {
    const span = { start: frame.instants[i] ?? 0, end: frame.instants[i + 1] ?? 0 };
    const places = lane.events.within(span);
    if (places.from === places.to) continue;
    const own = drawn
      .filter(({ anchor }) => anchor >= span.start && anchor < span.end)
      .map(({ ordinal }) => ordinal);
    const counted = countBetween(lane, places, span, own, except, frame.columns);
    if (!counted) continue;
    clusters.push({
      ...counted,
      ...(counts.shape === 'row'
        ? pill(frame, span, packed)
        : bar(frame, span, packed, counted.count)),
      holdsSelected:
        frame.selectedAt >= span.start &&
        frame.selectedAt < span.end &&
        !except.has(frame.selected) &&
        lane.events.placeOf(frame.selected) >= 0,
    });
  }
  return clusters;
}

type Box = Pick<Cluster, 'shape' | 'x0' | 'x1' | 'y0' | 'y1' | 'ceiling'>;

function pill({ toPx, bounds }: CountsFrame, span: TimeSpan, { y, counts }: PackedLane): Box {
  const middle = y + LANE_PAD_PX + ((counts?.row ?? 0) + 0.5) * ROW_PX;
  return {
    shape: 'pill',
    ...clusterExtent(span, bounds, toPx),
    y0: middle - PILL_PX,
    y1: middle + PILL_PX,
    ceiling: middle - PILL_PX,
  };
}

function bar(
  { toPx, most }: CountsFrame,
  span: TimeSpan,
  { y, height, counts }: PackedLane,
  count: number,
): Box {
  const top = y + LANE_PAD_PX + (counts?.row ?? 0) * ROW_PX;
  const bottom = y + height - 1;
  // A square root keeps a single event visible beside a crowd.
  const full = Math.max(LEAST_BAR_PX, bottom - top);
  return {
    shape: 'bar',
    x0: toPx(span.start) + BAR_GAP_PX / 2,
    x1: toPx(span.end) - BAR_GAP_PX / 2,
    y0: bottom - Math.max(LEAST_BAR_PX, Math.sqrt(count / Math.max(1, most)) * full),
    y1: bottom,
    ceiling: top,
  };
}

const scales = new WeakMap<readonly Lane[], Map<string, number>>();

/** The most events that any of the lanes counts in one step: looked up once for each kind of step. */
export function mostPerStep(lanes: readonly Lane[], step: CalendarStep, extent: TimeSpan): number {
  const known = scales.get(lanes) ?? new Map<string, number>();
  scales.set(lanes, known);
  const name = `${step.count} ${step.unit}`;
  let most = known.get(name);
  if (most === undefined) {
    // Once for all lanes: over thousands of years there are millions of days.
    const starts = stepStarts(step, extent);
    most = lanes.reduce((max, { events }) => Math.max(max, events.mostBetween(starts)), 1);
    known.set(name, most);
  }
  return most;
}
