/** What is placed beside the band as one: a label, or a meeting's with those of its tasks. */
import type { Block } from '@/components/timeline/block';
import { markExtent, type ToPx } from '@/components/timeline/extent';
import type { Item } from '@/components/timeline/item';
import { wrappedLines } from '@/components/timeline/text-width';

import {
  GAP_PX,
  INDENT_PX,
  LABEL_PAD_PX,
  LABEL_SIDE_PX,
  META_LINE_PX,
  MOST_LINES,
  TITLE_LINE_PX,
  TITLE_SIZE_PX,
  TOUCH_PX,
} from './vertical-metrics';

/** What a label says. */
export interface Words {
  readonly title: string;
  readonly strong: boolean;
}

/** How wide and how large the words of labels are. */
export interface Type {
  /** Width of a label, px. */
  readonly width: number;
  /** The reader's text size as a multiple of 16 px. */
  readonly scale: number;
  readonly words: (eventId: string) => Words;
}

/** One label of a piece. */
export interface Line {
  /** The item that it names; `null` for the bundle's own. */
  readonly item: Item | null;
  readonly lines: number;
  readonly height: number;
}

export interface Piece {
  readonly block: Block;
  /** Where on the band it belongs, px. */
  readonly y: number;
  readonly labels: readonly Line[];
  readonly height: number;
  /** Higher is labelled first; infinite is always labelled. */
  readonly priority: number;
}

export function toPiece(block: Block, toPx: ToPx, type: Type, selected: string | null): Piece {
  const labels = [
    ...(block.head ? [eventLine(block.head, type, 0)] : []),
    ...(block.tasks.length > 0 ? [bundleLine(type)] : []),
    ...(block.open ? block.tasks.map((task) => eventLine(task, type, INDENT_PX)) : []),
  ];
  const item = block.head ?? block.tasks[0];
  const holdsSelected = [block.head, ...(block.open ? block.tasks : [])].some(
    (one) => one !== null && one.id === selected,
  );
  return {
    block,
    y: item ? markExtent(item, toPx).symbolX : 0,
    labels,
    height: heightOf(labels),
    priority: holdsSelected || block.open ? Infinity : (block.head?.priority ?? 0),
  };
}

/** A lone piece that must not be higher than a count of it: one line of its title. */
export function compact(piece: Piece): Piece {
  const [label] = piece.labels;
  if (!label || piece.labels.length > 1) return piece;
  const labels = [{ ...label, lines: 1, height: Math.min(label.height, TOUCH_PX) }];
  return { ...piece, labels, height: heightOf(labels) };
}

export function eventIds({ block }: Piece): readonly string[] {
  return [...(block.head ? [block.head.id] : []), ...block.tasks.map(({ id }) => id)];
}

/** Height of one line of words in a target, px. */
export function lineHeight(scale: number): number {
  return Math.max(TOUCH_PX, TITLE_LINE_PX * scale + 2 * LABEL_PAD_PX);
}

/** Semibold is up to 4 % wider than the weight that is measured. */
const STRONG = 1.04;

function eventLine(item: Item, { width, scale, words }: Type, indent: number): Line {
  const { title, strong } = words(item.id);
  const size = TITLE_SIZE_PX * scale * (strong ? STRONG : 1);
  const lines = Math.min(MOST_LINES, wrappedLines(title, size, width - indent - 2 * LABEL_SIDE_PX));
  const height = (lines * TITLE_LINE_PX + META_LINE_PX) * scale + 2 * LABEL_PAD_PX;
  return { item, lines, height: Math.max(TOUCH_PX, height) };
}

function bundleLine({ scale }: Type): Line {
  return { item: null, lines: 1, height: lineHeight(scale) };
}

function heightOf(labels: readonly Line[]): number {
  return labels.reduce((sum, { height }) => sum + height + GAP_PX, -GAP_PX);
}
