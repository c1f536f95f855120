/** A finger that sets out to move by less, in px, has not yet said where to. */
const SLOP_PX = 3;

/**
 * Leaves to the page what one finger moves up or down: d3-zoom would take every move for its own,
 * and so the lanes could not be scrolled. Gives a function that undoes it.
 */
export function letPageScroll(node: HTMLElement): () => void {
  let from: Touch | undefined;
  let isScroll = false;
  const start = ({ touches }: TouchEvent) => {
    from = touches.length === 1 ? touches[0] : undefined;
    isScroll = false;
  };
  const move = (event: TouchEvent) => {
    const touch = event.touches[0];
    if (from && touch) {
      const [dx, dy] = [touch.clientX - from.clientX, touch.clientY - from.clientY].map(Math.abs);
      if (Math.max(dx ?? 0, dy ?? 0) < SLOP_PX) return;
      isScroll = (dy ?? 0) > (dx ?? 0);
      from = undefined;
    }
    if (isScroll) event.stopImmediatePropagation();
  };
  node.addEventListener('touchstart', start, { capture: true, passive: true });
  node.addEventListener('touchmove', move, { capture: true, passive: true });
  return () => {
    node.removeEventListener('touchstart', start, { capture: true });
    node.removeEventListener('touchmove', move, { capture: true });
  };
}
