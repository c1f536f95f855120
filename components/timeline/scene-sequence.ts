/**
 * Scenes of a chart, one after another. At rest a Scene follows from its input alone. While one moves,
 * each goes on from the one before: what can stay in its row and on its side does, so that nothing
 * leaps under the pointer; it is set anew when the movement ends.
 */
import type { TimeSpan } from '@/data/time';

import { layout, pack, packingFrame, type LayoutInput, type Size } from './layout';
import type { PackedLane } from './packed-lane';
import type { Scene } from './scene';

interface Rows {
  /** What they were made from, in order. */
  readonly from: readonly unknown[];
  readonly packed: readonly PackedLane[];
  /** Nothing of them was kept from others. */
  readonly isNew: boolean;
}

export class SceneSequence {
  private rows: Rows | null = null;
  private last: { readonly from: readonly unknown[]; readonly scene: Scene } | null = null;

  /** The same input at the same state gives the same object. */
  next(input: LayoutInput, viewport: TimeSpan, size: Size, isMoving: boolean): Scene {
    const packed = this.pack(input, viewport, size, isMoving);
    const { width, height, clearWidth, scrollTop } = size;
    const from = [
      input,
      viewport.start,
      viewport.end,
      packed,
      width,
      height,
      clearWidth,
      scrollTop,
      isMoving,
    ];
    if (this.last && isSame(this.last.from, from)) return this.last.scene;
    const before = isMoving ? (this.last?.scene ?? null) : null;
    const scene = withKeptLanes(layout(input, viewport, size, packed, before), this.last?.scene);
    this.last = { from, scene };
    return scene;
  }

  private pack(
    input: LayoutInput,
    viewport: TimeSpan,
    size: Size,
    isMoving: boolean,
  ): readonly PackedLane[] {
    const frame = packingFrame(viewport, size.width);
    const { msPerPx, window } = frame;
    const { width, height, top, bottom } = size;
    const from = [input, msPerPx, window.start, window.end, width, height, top, bottom];
    const { rows } = this;
    if (rows && isSame(rows.from, from) && (isMoving || rows.isNew)) return rows.packed;
    const before = isMoving && rows ? rows.packed : null;
    const packed = pack(input, frame, size, before);
    this.rows = { from, packed, isNew: before === null };
    return packed;
  }
}

/** Lanes that stand as they stood are the same objects: whoever draws them has nothing to do. */
function withKeptLanes(scene: Scene, before: Scene | undefined): Scene {
  if (!before) return scene;
  const isKept =
    scene.lanes.length === before.lanes.length &&
    scene.lanes.every((lane, i) => {
      const was = before.lanes[i];
      return (
        was?.id === lane.id &&
        was.count === lane.count &&
        was.y === lane.y &&
        was.height === lane.height
      );
    });
  const [a, b] = [scene.pinned, before.pinned];
  const isPinnedKept = a?.lanes === b?.lanes && a?.y === b?.y && a?.height === b?.height;
  return {
    ...scene,
    lanes: isKept ? before.lanes : scene.lanes,
    pinned: isPinnedKept ? b : a,
  };
}

function isSame(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.every((value, i) => Object.is(value, b[i]));
}
