import { useRef, type PointerEvent } from 'react';

const LEAST_PX = 60;

/** Swipes on the timeline move it; those on a blank screen would change what nobody sees. */
const ELSEWHERE = '[data-timeline], [data-blank]';

/** Swipes of a finger to the left and right. */
export function useSwipe(onSwipe: (by: 1 | -1) => void) {
  const from = useRef<{ readonly x: number; readonly y: number } | null>(null);
  return {
    onPointerDown: (event: PointerEvent) => {
      const isElsewhere = event.target instanceof Element && event.target.closest(ELSEWHERE);
      const isFinger = event.pointerType === 'touch' && event.isPrimary && !isElsewhere;
      from.current = isFinger ? { x: event.clientX, y: event.clientY } : null;
    },
    onPointerUp: (event: PointerEvent) => {
      if (!from.current) return;
      const [dx, dy] = [event.clientX - from.current.x, event.clientY - from.current.y];
      from.current = null;
      if (Math.abs(dx) >= LEAST_PX && Math.abs(dx) > 2 * Math.abs(dy)) onSwipe(dx < 0 ? 1 : -1);
    },
  };
}
