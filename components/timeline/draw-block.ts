/** Blocks as marks: where each line of a packed block stands in a viewport. */
import type { TimeSpan } from '@/data/time';

import {
  bundleLength,
  ghostExtent,
  markExtent,
  shownStart,
  withRivals,
  type Extent,
  type ToPx,
} from './extent';
import type { PackingText } from './footprint';
import type { Item } from './item';
import { placeLabel, type LabelSite } from './label';
import { ROW_PX, SYMBOL_PX } from './metrics';
import type { Placed } from './rows';
import type { BundleMark, Mark } from './scene';

/** What is drawn into. */
export interface Frame {
  readonly toPx: ToPx;
  /** Right edge of what the details leave free, px. */
  readonly clearWidth: number;
  /** The widest useful view. */
  readonly bounds: TimeSpan;
  readonly text: PackingText;
}

/** The marks of a block: its head, and its bundle with, if open, a mark for each task. */
export function drawBlock(
  frame: Frame,
  laneId: string,
  { block, row, side, free, spare }: Placed,
  top: number,
): { readonly marks: readonly Mark[]; readonly bundle: BundleMark | null } {
  const { text, bounds, toPx, clearWidth: width } = frame;
  const y = (line: number) => top + (row + line + 0.5) * ROW_PX;
  const inPx = ({ start, end }: TimeSpan = { start: -Infinity, end: Infinity }): Extent => ({
    x0: toPx(start),
    x1: toPx(end),
  });
  const site = (item: Item, mark: ReturnType<typeof markExtent>, line: number): LabelSite => ({
    mark,
    reach: withRivals(item, mark, toPx),
    free: inPx(free[line]),
    spare: inPx(spare[line]),
    symbolX: mark.symbolX,
  });
  const marks: Mark[] = [];
  const headExtent = block.head ? markExtent(block.head, toPx) : null;
  const hasBundle = block.tasks.length > 0;

  let bundle: BundleMark | null = null;
  const first = block.tasks[0];
  if (hasBundle && first) {
    const length = bundleLength(text.tasks(block.tasks.length));
    // A meeting that reaches out of the widest view keeps its bundle within it.
    const x0 = headExtent
      ? Math.min(headExtent.x1, Math.max(headExtent.x0 + 2 * SYMBOL_PX, toPx(bounds.end) - length))
      : markExtent(first, toPx).x0;
    const x1 = x0 + length;
    const whole: Extent = { x0: headExtent?.x0 ?? x0, x1: Math.max(x1, headExtent?.x1 ?? x1) };
    const reach = block.head ? withRivals(block.head, whole, toPx) : whole;
    bundle = {
      key: `${laneId}/bundle/${block.id}`,
      meetingId: block.id,
      laneId,
      eventIds: block.tasks.map((task) => task.id),
      ordinals: block.tasks.map((task) => task.ordinal),
      family: first.family,
      x0,
      x1,
      y: y(0),
      open: block.open,
      headless: block.head === null,
      label: placeLabel(
        block.head?.label ?? text.meeting(block.id),
        side,
        { mark: whole, reach, free: inPx(free[0]), spare: inPx(spare[0]), symbolX: null },
        width,
      ),
    };
  }
  if (block.head && headExtent) {
    const label = hasBundle
      ? null
      : placeLabel(block.head.label, side, site(block.head, headExtent, 0), width);
    marks.push(drawMark(block.head, laneId, headExtent, y(0), label, toPx));
  }
  if (block.open) {
    block.tasks.forEach((task, i) => {
      const extent = markExtent(task, toPx);
      const label = placeLabel(task.label, side, site(task, extent, i + 1), width);
      marks.push(drawMark(task, laneId, extent, y(i + 1), label, toPx));
    });
  }
  return { marks, bundle };
}

function drawMark(
  item: Item,
  laneId: string,
  extent: ReturnType<typeof markExtent>,
  y: number,
  label: Mark['label'],
  toPx: ToPx,
): Mark {
  return {
    key: `${laneId}/${item.id}`,
    eventId: item.id,
    ordinal: item.ordinal,
    laneId,
    kind: item.kind,
    family: item.family,
    filled: item.filled,
    shape: extent.shape,
    x0: shownStart(item, extent, 0),
    x1: extent.x1,
    y,
    symbolX: extent.symbolX,
    start: item.start,
    end: item.end,
    modifier: item.modifier,
    label,
    callout: null,
    ghosts: item.rivals.map((rival) => ({
      articleId: rival.articleId,
      ...ghostExtent(rival.span, toPx),
    })),
  };
}
