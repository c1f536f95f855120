/** Columns of marks: which things that last for a while can stand one below another. */
import { least } from 'd3';

export interface Lasting {
  readonly y0: number;
  readonly y1: number;
}

/** Between two marks of a column, px. */
const BETWEEN_PX = 2;

/**
 * Gives each thing a column in which it touches no other, counted from 0. The shortest come first,
 * so that points stand next to their labels and long spans behind them.
 *
 * @param most number of columns; if they do not suffice, things share the one that ends first
 */
export function toColumns(things: readonly Lasting[], most: number): readonly number[] {
  const columns: Lasting[][] = [];
  const result = new Array<number>(things.length).fill(0);
  const order = things.map((_, i) => i).sort((a, b) => length(things[a]) - length(things[b]));
  for (const i of order) {
    const thing = things[i];
    if (!thing) continue;
    let column = columns.findIndex((taken) => isFree(taken, thing));
    if (column < 0) {
      column =
        columns.length < most
          ? columns.push([]) - 1
          : (least(columns.keys(), (c) => columns[c]?.length ?? 0) ?? 0);
    }
    columns[column]?.push(thing);
    result[i] = column;
  }
  return result;
}

function length(thing: Lasting | undefined): number {
  return thing ? thing.y1 - thing.y0 : 0;
}

function isFree(taken: readonly Lasting[], { y0, y1 }: Lasting): boolean {
  return taken.every((other) => other.y1 + BETWEEN_PX <= y0 || other.y0 >= y1 + BETWEEN_PX);
}
