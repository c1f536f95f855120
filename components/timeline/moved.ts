/**
 * Whether a mark only stands elsewhere than before. What a mark draws is drawn from its own origin;
 * while one pans, the browser moves it, and nothing of it is drawn again.
 */
import type { BundleMark, Ghost, Label, Mark } from './scene';

/** Less than can be seen, px: the same span of time differs so much from place to place by rounding. */
const UNSEEN_PX = 0.05;

/**
 * Where a mark is drawn from: the middle of its symbol, which then need not be moved within it, or
 * else its left end; and the middle of its row.
 */
export function originOf({ shape, x0, symbolX }: Mark): number {
  return shape === 'symbol' ? symbolX : x0;
}

/** The mark with its origin at 0. */
export function atOrigin(mark: Mark): Mark {
  const { y: dy, callout } = mark;
  const dx = originOf(mark);
  return {
    ...mark,
    x0: mark.x0 - dx,
    x1: mark.x1 - dx,
    y: 0,
    symbolX: mark.symbolX - dx,
    label: mark.label && movedLabel(mark.label, dx),
    callout: callout && {
      label: movedLabel(callout.label, dx),
      y: callout.y - dy,
      leader: {
        x0: callout.leader.x0 - dx,
        y0: callout.leader.y0 - dy,
        x1: callout.leader.x1 - dx,
        y1: callout.leader.y1 - dy,
      },
    },
    ghosts: mark.ghosts.map((ghost) => ({ ...ghost, x0: ghost.x0 - dx, x1: ghost.x1 - dx })),
  };
}

/** The bundle with its left end and the middle of its row at 0; its words are drawn apart. */
export function bundleAtOrigin(bundle: BundleMark): BundleMark {
  const { x0: dx } = bundle;
  return {
    ...bundle,
    x0: 0,
    x1: bundle.x1 - dx,
    y: 0,
    label: bundle.label && movedLabel(bundle.label, dx),
  };
}

function movedLabel(label: Label, dx: number): Label {
  return { ...label, x: label.x - dx };
}

/** Whether two drawings of a mark differ by their place alone. */
export function isMoved(a: Mark, b: Mark): boolean {
  const [dx, dy] = [a.x0 - b.x0, a.y - b.y];
  return (
    a.key === b.key &&
    a.ordinal === b.ordinal &&
    a.kind === b.kind &&
    a.family === b.family &&
    a.filled === b.filled &&
    a.shape === b.shape &&
    a.start === b.start &&
    a.end === b.end &&
    a.modifier === b.modifier &&
    isSame(a.x1, b.x1, dx) &&
    isSame(a.symbolX, b.symbolX, dx) &&
    isMovedLabel(a.label, b.label, dx) &&
    isMovedCallout(a.callout, b.callout, dx, dy) &&
    a.ghosts.length === b.ghosts.length &&
    a.ghosts.every((ghost, i) => isMovedGhost(ghost, b.ghosts[i], dx))
  );
}

/** Whether two drawings of a bundle differ by their place alone. */
export function isMovedBundle(a: BundleMark, b: BundleMark): boolean {
  const dx = a.x0 - b.x0;
  return (
    a.key === b.key &&
    a.meetingId === b.meetingId &&
    a.family === b.family &&
    a.open === b.open &&
    a.headless === b.headless &&
    a.eventIds.length === b.eventIds.length &&
    a.eventIds.every((id, i) => id === b.eventIds[i]) &&
    isSame(a.x1, b.x1, dx)
  );
}

function isSame(a: number, b: number, by: number): boolean {
  return Math.abs(a - b - by) < UNSEEN_PX;
}

function isMovedLabel(a: Label | null, b: Label | null, dx: number): boolean {
  if (a === null || b === null) return a === b;
  return (
    a.text === b.text && a.strong === b.strong && a.inside === b.inside && isSame(a.x, b.x, dx)
  );
}

function isMovedCallout(a: Mark['callout'], b: Mark['callout'], dx: number, dy: number): boolean {
  if (a === null || b === null) return a === b;
  return (
    isMovedLabel(a.label, b.label, dx) &&
    isSame(a.y, b.y, dy) &&
    isSame(a.leader.x0, b.leader.x0, dx) &&
    isSame(a.leader.y0, b.leader.y0, dy) &&
    isSame(a.leader.x1, b.leader.x1, dx) &&
    isSame(a.leader.y1, b.leader.y1, dy)
  );
}

function isMovedGhost(a: Ghost, b: Ghost | undefined, dx: number): boolean {
  return (
    b !== undefined &&
    a.articleId === b.articleId &&
    isSame(a.x0, b.x0, dx) &&
    isSame(a.x1, b.x1, dx)
  );
}
