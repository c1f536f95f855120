/** Footprints: what a block takes of its rows, for each way to set its label. */
import type { Block } from './block';
import { bundleLength, packedExtent, withRivals, type Extent, type ToPx } from './extent';
import type { Item } from './item';
import { labelWidth, SHORT_LABEL_PX, type LabelText } from './label-text';
import { LABEL_GAP_PX, SYMBOL_PX } from './metrics';

/** The side of its mark on which a label stands. */
export type Side = 'right' | 'left' | 'inside' | 'none';

export interface PackingText {
  /** "9 tasks" */
  readonly tasks: (count: number) => string;
  /** The label of a meeting that is not itself in the lane of its tasks. */
  readonly meeting: (eventId: string) => LabelText;
}

export interface Footprint {
  readonly side: Side;
  /** 0: whole label, 1: cut, 2: none. */
  readonly cost: number;
  /** What it takes of its first row, its second, and so on. */
  readonly lines: readonly Extent[];
  /** The same with whole labels. */
  readonly whole: readonly Extent[];
}

/** The ways to set a block, best first: for each, what it takes of every row. */
export function footprints(
  block: Block,
  toPx: ToPx,
  view: Extent,
  text: PackingText,
): readonly Footprint[] {
  const [head, ...tasks] = linesOf(block, toPx, text);
  if (!head) return [];
  const lines = [head, ...tasks];
  if (block.tasks.length === 0 && head.bar >= head.label + INSIDE_PX) {
    return [{ side: 'inside', cost: 0, lines, whole: lines }];
  }
  // A mark that itself reaches beyond the widest view cannot keep its label within it.
  const isHopeless = head.x0 < view.x0 || head.x1 > view.x1;
  const set = (side: Side, cost: number, longest: number) => {
    const set = lines.map((line) => labelled(line, side, longest));
    const fits = set.every((line) => line.x0 >= view.x0 && line.x1 <= view.x1);
    const whole = lines.map((line) => labelled(line, side, Infinity));
    return fits || isHopeless ? [{ side, cost, lines: set, whole }] : [];
  };
  const canCut = lines.some(({ label }) => label > SHORT_LABEL_PX);
  const canCutInside = canCut && block.tasks.length === 0 && head.bar >= SHORT_LABEL_PX + INSIDE_PX;
  return [
    ...set('right', 0, Infinity),
    ...set('left', 0, Infinity),
    ...(canCutInside ? [{ side: 'inside' as const, cost: 1, lines, whole: lines }] : []),
    ...(canCut ? [...set('right', 1, SHORT_LABEL_PX), ...set('left', 1, SHORT_LABEL_PX)] : []),
    { side: 'none', cost: 2, lines, whole: lines },
  ];
}

/** Room in px that a bar needs beside the width of a label inside it. */
const INSIDE_PX = 3 * SYMBOL_PX + 8;

interface Line extends Extent {
  /** Width of the mark alone. */
  readonly bar: number;
  /** Width of the label. */
  readonly label: number;
}

function linesOf(block: Block, toPx: ToPx, text: PackingText): readonly Line[] {
  const lineOf = (item: Item): Line => {
    const { x0, x1 } = packedExtent(item, toPx);
    const reach = withRivals(item, { x0, x1 }, toPx);
    return { ...reach, bar: x1 - x0, label: labelWidth(item.label) };
  };
  const opened = (block.open ? block.tasks : []).map(lineOf);
  const bundle = block.tasks.length > 0 ? bundleLength(text.tasks(block.tasks.length)) : 0;
  if (block.head) {
    const head = lineOf(block.head);
    return [{ ...head, x1: head.x1 + bundle }, ...opened];
  }
  const [first] = block.tasks;
  if (!first) return [];
  // Rival dates are drawn with their tasks, not with the bundle.
  const { x0 } = packedExtent(first, toPx);
  const label = labelWidth(text.meeting(block.id));
  return [{ x0, x1: x0 + bundle, bar: bundle, label }, ...opened];
}

function labelled(line: Line, side: Side, longest: number): Extent {
  const room = Math.min(line.label, longest) + LABEL_GAP_PX;
  return {
    x0: side === 'left' ? line.x0 - room : line.x0,
    x1: side === 'right' ? line.x1 + room : line.x1,
  };
}
