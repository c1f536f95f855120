/** What is placed beside the band as one: a label, or a meeting's with those of its tasks. */
import type { Block } from '@/components/timeline/block';
import { markExtent, type Extent, type ToPx } from '@/components/timeline/extent';
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
  /** What is laid out together, px: a date that is hardly known may begin far outside of it. */
  readonly part: Extent;
  /** Where on the band it belongs, px. */
  readonly y: number;
  readonly labels: readonly Line[];
  readonly height: number;
  /** From its upper edge to the label that is to stand at its mark: the selected one, if it holds it. */
  readonly lead: number;
  /** Higher is labelled first; infinite is always labelled. */
  readonly priority: number;
}

/** @param selected ordinal of the selected event */
export function toPiece(
  block: Block,
  toPx: ToPx,
  part: Extent,
  type: Type,
  selected: number,
): Piece {
  const labels = [
    ...(block.head ? [eventLine(block.head, type, 0)] : []),
    ...(block.tasks.length > 0 ? [bundleLine(type)] : []),
    ...(block.open ? block.tasks.map((task) => eventLine(task, type, INDENT_PX)) : []),
  ];
  const item = block.head ?? block.tasks[0];
  const at = labels.findIndex((line) => line.item?.ordinal === selected);
  return {
    block,
    part,
    y: item ? inside(markExtent(item, toPx).symbolX, part) : 0,
    labels,
    height: heightOf(labels),
    lead: labels.slice(0, Math.max(0, at)).reduce((sum, { height }) => sum + height + GAP_PX, 0),
    priority: at >= 0 || block.open ? Infinity : (block.head?.priority ?? 0),
  };
}

/** Where a symbol stands that would else stand outside of a part of the band. */
export function inside(y: number, { x0, x1 }: Extent): number {
  return Math.min(Math.max(y, x0), x1);
}

/** A lone piece that must not be higher than a count of it: one line of its title. */
export function compact(piece: Piece): Piece {
  const [label] = piece.labels;
  if (!label || piece.labels.length > 1) return piece;
  const labels = [{ ...label, lines: 1, height: Math.min(label.height, TOUCH_PX) }];
  return { ...piece, labels, height: heightOf(labels) };
}

/** The block of one event. */
export function alone(head: Item): Block {
  return { id: head.id, head, tasks: [], open: false };
}

/** All that a piece stands for, drawn or not. */
export function itemsOf({ block: { head, tasks } }: Piece): readonly Item[] {
  return head ? [head, ...tasks] : tasks;
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
