import { useRef, type PointerEvent } from 'react';

const LEAST_PX = 60;

/** Swipes of a finger to the left and right, everywhere but on the timeline, which they move. */
export function useSwipe(onSwipe: (by: 1 | -1) => void) {
  const from = useRef<{ readonly x: number; readonly y: number } | null>(null);
  return {
    onPointerDown: (event: PointerEvent) => {
      const isOnChart = event.target instanceof Element && event.target.closest('[data-timeline]');
      const isFinger = event.pointerType === 'touch' && event.isPrimary && !isOnChart;
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
