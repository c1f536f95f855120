/** The marks on the band: where each stands in time, and in which column. */
import { max, min } from 'd3';

import { ghostExtent, markExtent, type Extent, type ToPx } from '@/components/timeline/extent';
import type { Item } from '@/components/timeline/item';
import { OPEN_PX } from '@/components/timeline/metrics';

import { toColumns, type Lasting } from './columns';
import { inside, type Piece } from './piece';
import type { VerticalMark } from './vertical-scene';

/** From one column to the next where there is room, px: days that are known, and spans. */
const KNOWN_PX = 14;
const SPAN_PX = 10;
/** Of the band, known days take no more than this beside spans. */
const KNOWN_SHARE = 0.6;
/** Columns grow no narrower, px. */
const LEAST_COLUMN_PX = 5;
/** Half of the widest bar, px. */
const HALF_PX = 5;

export const markKey = (eventId: string) => `mark/${eventId}`;
export const stemKey = (meetingId: string) => `stem/${meetingId}`;

/** Tasks without an end that were set at one meeting share one mark: the stem of their bundle. */
export function sharesStem(task: Item): boolean {
  return task.certain && task.end === 'open';
}

type Unset = Omit<VerticalMark, 'x' | 'half'>;

/** What stands in one column. */
interface Group extends Lasting {
  readonly marks: readonly Unset[];
}

/**
 * What is known to the day stands next to the labels; spans, of which many last for years, behind.
 *
 * @param band from its left to its right edge, px
 */
export function toMarks(
  pieces: readonly Piece[],
  toPx: ToPx,
  band: Extent,
): readonly VerticalMark[] {
  const groups = pieces.flatMap((piece) => groupsOf(piece, toPx));
  const [spans, known] = [groups.filter(isSpan), groups.filter((one) => !isSpan(one))];
  const most = Math.max(1, Math.floor((band.x1 - band.x0) / LEAST_COLUMN_PX / 2));
  const [spanColumns, knownColumns] = [toColumns(spans, most), toColumns(known, most)];
  // Symbols keep their size as long as they can: spans may be narrow.
  const room = band.x1 - band.x0;
  const knownRoom = spans.length > 0 ? room * KNOWN_SHARE : room;
  const knownPitch = Math.min(KNOWN_PX, knownRoom / countOf(knownColumns));
  const knownPx = knownPitch * countOf(knownColumns);
  const spanPitch = Math.min(SPAN_PX, (room - knownPx) / countOf(spanColumns));
  const set = (
    in_: readonly Group[],
    columns: readonly number[],
    right: number,
    pitch: number,
  ): readonly VerticalMark[] =>
    in_.flatMap(({ marks }, i) =>
      marks.map((mark) => ({
        ...mark,
        x: right - ((columns[i] ?? 0) + 0.5) * pitch,
        half: Math.min(HALF_PX, pitch / 2 - 1),
      })),
    );
  return [
    ...set(spans, spanColumns, band.x1 - knownPx, spanPitch),
    ...set(known, knownColumns, band.x1, knownPitch),
  ];
}

function isSpan({ marks }: Group): boolean {
  return marks.some(({ shape }) => shape === 'span');
}

function countOf(columns: readonly number[]): number {
  return 1 + (max(columns) ?? 0);
}

function groupsOf({ block, y, part }: Piece, toPx: ToPx): readonly Group[] {
  const { head, tasks, open } = block;
  const [first] = tasks;
  const stems = first ? [stemOf(first, block.id, y)] : [];
  const heads = head ? [markOf(head, toPx, part)] : [];
  const own = open ? tasks.filter((task) => !sharesStem(task)) : [];
  // The stem grows from its meeting's symbol; beside a bar it stands on its own.
  const roots = heads.every(({ shape }) => shape === 'symbol')
    ? [[...stems, ...heads]]
    : [heads, stems];
  return [...roots, ...own.map((task) => [markOf(task, toPx, part)])]
    .filter((marks) => marks.length > 0)
    .map(groupOf);
}

function groupOf(marks: readonly Unset[]): Group {
  const ends = marks.flatMap(({ y0, y1, ghosts }) => [
    y0,
    y1,
    ...ghosts.flatMap(({ x0, x1 }) => [x0, x1]),
  ]);
  return { marks, y0: min(ends) ?? 0, y1: max(ends) ?? 0 };
}

function markOf(item: Item, toPx: ToPx, part: Extent): Unset {
  const { shape, x0, x1, symbolX } = markExtent(item, toPx);
  return {
    key: markKey(item.id),
    eventId: item.id,
    kind: item.kind,
    family: item.family,
    filled: item.filled,
    shape,
    y0: x0,
    y1: x1,
    symbolY: shape === 'span' ? inside(symbolX, part) : symbolX,
    start: item.start,
    end: item.end,
    modifier: item.modifier,
    ghosts: item.rivals.map(({ articleId, span }) => ({ articleId, ...ghostExtent(span, toPx) })),
  };
}

/** The bar of a bundle, as long as that of an open task: its length says nothing of time. */
function stemOf(first: Item, meetingId: string, y: number): Unset {
  return {
    key: stemKey(meetingId),
    eventId: meetingId,
    kind: 'task',
    family: first.family,
    filled: true,
    shape: 'bar',
    y0: y,
    y1: y + OPEN_PX,
    symbolY: y,
    start: 'hard',
    end: 'open',
    modifier: null,
    ghosts: [],
  };
}
