/**
 * Layout of the vertical timeline: from items, a resolution and a width to a VerticalScene. Pure.
 * `vertical-scene.ts` has the picture.
 */
import { max } from 'd3';

import { toBlocks } from '@/components/timeline/block';
import type { ToPx } from '@/components/timeline/extent';
import type { Item } from '@/components/timeline/item';
import type { TimeSpan } from '@/data/time';

import { finestUnit, unitAround } from './calendar-unit';
import { place } from './crowding';
import { gapNotes } from './gap-notes';
import { lineHeight, toPiece, type Words } from './piece';
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
import type { VerticalScene } from './vertical-scene';

export interface VerticalInput {
  readonly items: readonly Item[];
  /** The dataset's years. */
  readonly extent: TimeSpan;
  /** Spans for which no article was collected. */
  readonly gaps: readonly TimeSpan[];
  /** Which bundles are open, by meeting. */
  readonly bundles: ReadonlyMap<string, boolean>;
  readonly selected: string | null;
  readonly words: (eventId: string) => Words;
}

export interface VerticalSize {
  readonly width: number;
  /** How far a label may stand from its mark, px: what is further away is not seen with it. */
  readonly reach: number;
  /** The reader's text size as a multiple of 16 px. */
  readonly scale: number;
}

export function verticalLayout(
  input: VerticalInput,
  msPerPx: number,
  { width, reach, scale }: VerticalSize,
): VerticalScene {
  const { items, extent, gaps, bundles, selected, words } = input;
  const start = extent.start - PAD_PX * msPerPx;
  const toPx: ToPx = (ms) => (ms - start) / msPerPx;
  const axisPx = AXIS_PX * scale;
  const bandPx = axisPx + Math.max(BAND_PX, (width - axisPx) * BAND_SHARE);
  const labelPx = bandPx + LEADER_PX;
  const timeHeight = toPx(extent.end) + PAD_PX;
  const countPx = lineHeight(scale);
  const unit = finestUnit(msPerPx, countPx + GAP_PX);

  const type = { width: width - labelPx, scale, words };
  const pieces = toBlocks(items, (meeting) => bundles.get(meeting) ?? false)
    .map((block) => toPiece(block, toPx, type, selected))
    .sort((a, b) => a.y - b.y);
  const placed = place(pieces, {
    toPx,
    height: timeHeight,
    unitAt: (y) => unitAround(unit, start + y * msPerPx),
    reach,
    countPx,
  });
  const shown = placed.flatMap((one) => (one.is === 'piece' ? one.piece : []));
  const marks = toMarks(shown, toPx, { x0: axisPx, x1: bandPx });
  const labels = toLabels(placed, marks, { unit, bandPx, labelPx, width, countPx });
  const height = Math.max(
    timeHeight,
    (max(labels, (label) => label.y + label.height) ?? 0) + EDGE_PX,
  );
  return {
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
    bands: items.flatMap((item) => {
      if (item.kind !== 'congress' || item.start === 'open' || item.end === 'open') return [];
      const [y0, y1] = [toPx(item.span.start), toPx(item.span.end)];
      return [{ eventId: item.id, family: item.family, y0, y1, certain: item.certain }];
    }),
    marks,
    labels,
  };
}
