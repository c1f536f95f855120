/** What already stands on a Scene, so that what is added later can keep clear of it. */
import { ROW_PX } from './metrics';
import type { Label, Scene } from './scene';

/** px */
export interface Box {
  readonly x0: number;
  readonly x1: number;
  readonly y0: number;
  readonly y1: number;
}

/** Half the height of what stands in a row, px. */
const HALF_PX = 10;

export class Obstacles {
  private readonly strips = new Map<number, Box[]>();

  constructor(boxes: readonly Box[]) {
    for (const box of boxes) this.add(box);
  }

  add(box: Box): void {
    for (let strip = stripOf(box.y0); strip <= stripOf(box.y1); strip += 1) {
      const boxes = this.strips.get(strip);
      if (boxes) boxes.push(box);
      else this.strips.set(strip, [box]);
    }
  }

  /** Whether something stands at a point. */
  holds(x: number, y: number): boolean {
    return (this.strips.get(stripOf(y)) ?? []).some(
      ({ x0, x1, y0, y1 }) => x > x0 && x < x1 && y > y0 && y < y1,
    );
  }

  isFree(box: Box): boolean {
    for (let strip = stripOf(box.y0); strip <= stripOf(box.y1); strip += 1) {
      const isTaken = (this.strips.get(strip) ?? []).some(
        ({ x0, x1, y0, y1 }) => x0 < box.x1 && x1 > box.x0 && y0 < box.y1 && y1 > box.y0,
      );
      if (isTaken) return false;
    }
    return true;
  }
}

/** Everything that a reader reads or presses: marks with their rival dates, labels and counts. */
export function obstacles({
  marks,
  bundles,
  clusters,
}: Pick<Scene, 'marks' | 'bundles' | 'clusters'>): Obstacles {
  const labelBox = (label: Label | null, y: number) =>
    label ? [inRow({ x0: label.x, x1: label.x + label.width }, y)] : [];
  return new Obstacles([
    ...marks.flatMap((mark) => [
      inRow(
        {
          x0: Math.min(mark.x0, ...mark.ghosts.map(({ x0 }) => x0)),
          x1: Math.max(mark.x1, ...mark.ghosts.map(({ x1 }) => x1)),
        },
        mark.y,
      ),
      ...labelBox(mark.label, mark.y),
      ...(mark.callout ? labelBox(mark.callout.label, mark.callout.y) : []),
    ]),
    ...bundles.flatMap((bundle) => [inRow(bundle, bundle.y), ...labelBox(bundle.label, bundle.y)]),
    ...clusters,
  ]);
}

/** What something takes of its row. */
export function inRow({ x0, x1 }: Pick<Box, 'x0' | 'x1'>, y: number): Box {
  return { x0, x1, y0: y - HALF_PX, y1: y + HALF_PX };
}

function stripOf(y: number): number {
  return Math.floor(y / ROW_PX);
}
