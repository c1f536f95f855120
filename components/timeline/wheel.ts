/** What a turn of the wheel asks for. Steps of the wheel in px. */

/** A wheel step of 100 px zooms by a tenth: log2(1.1) / 100 per px. */
const WHEEL_ZOOM = Math.log2(1.1) / 100;
const LINE_PX = 33;
/** Pinching on a touchpad comes as small wheel steps with Ctrl; they are to feel like fingers. */
const PINCH_GAIN = 8;
const PINCH_BELOW_PX = 50;

export type Turn = Pick<
  WheelEvent,
  'deltaX' | 'deltaY' | 'deltaMode' | 'ctrlKey' | 'metaKey' | 'shiftKey'
>;

/** With Ctrl or Cmd always; a plain vertical wheel only where there is no page to scroll. */
export function zooms(turn: Turn, inFullScreen: boolean): boolean {
  return turn.ctrlKey || turn.metaKey || (inFullScreen && sideways(turn) === null);
}

/** Px to pan by; `null` for a vertical wheel. Shift turns the wheel sideways. */
export function sideways({ deltaX, deltaY, shiftKey }: Turn): number | null {
  if (shiftKey && deltaX === 0) return deltaY;
  return shiftKey || Math.abs(deltaX) > Math.abs(deltaY) ? deltaX : null;
}

/** Powers of two to zoom in by. */
export function wheelZoom({ deltaY, deltaMode, ctrlKey }: Turn): number {
  // WheelEvent.DOM_DELTA_LINE
  const px = deltaY * (deltaMode === 1 ? LINE_PX : 1);
  const isPinch = ctrlKey && Math.abs(px) < PINCH_BELOW_PX;
  return -px * WHEEL_ZOOM * (isPinch ? PINCH_GAIN : 1);
}

export function isFullScreen(node: Element): boolean {
  return document.fullscreenElement?.contains(node) ?? false;
}
