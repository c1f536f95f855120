'use client';

import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react';

/** A finger that moves less to the side means nothing by it, px. */
const LEAST_PX = 56;
/** It moves so many times further to the side than up or down. */
const LEVEL = 2;

/** One finger that is drawn to the side; up and down belong to the scroller. */
export function useSwipe(
  target: RefObject<HTMLElement | null>,
  /** -1: to what stands before, as the finger moves right. */
  onSwipe: (by: 1 | -1) => void,
): void {
  const latest = useRef(onSwipe);
  useLayoutEffect(() => {
    latest.current = onSwipe;
  });
  useEffect(() => {
    const node = target.current;
    if (!node) return;
    let from: { readonly x: number; readonly y: number } | null = null;
    const onStart = ({ touches }: TouchEvent) => {
      const [finger] = touches;
      from = finger && touches.length === 1 ? { x: finger.clientX, y: finger.clientY } : null;
    };
    const onEnd = ({ changedTouches }: TouchEvent) => {
      const [finger] = changedTouches;
      const start = from;
      from = null;
      if (!finger || !start) return;
      const [dx, dy] = [finger.clientX - start.x, finger.clientY - start.y];
      if (Math.abs(dx) >= LEAST_PX && Math.abs(dx) > LEVEL * Math.abs(dy)) {
        latest.current(dx > 0 ? -1 : 1);
      }
    };
    const onCancel = () => {
      from = null;
    };
    node.addEventListener('touchstart', onStart, { passive: true });
    node.addEventListener('touchend', onEnd, { passive: true });
    node.addEventListener('touchcancel', onCancel, { passive: true });
    return () => {
      node.removeEventListener('touchstart', onStart);
      node.removeEventListener('touchend', onEnd);
      node.removeEventListener('touchcancel', onCancel);
    };
  }, [target]);
}
