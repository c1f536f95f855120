'use client';

import { useCallback, useEffect, useRef, useState } from 'react';

import type { DayRange } from '@/components/view/view-state';
import type { TimeSpan } from '@/data/time';

import { clamped, fromDayRange, interpolated, sameRange, toDayRange } from './viewport';

/** Length of a movement that explains where one went, in ms. */
const MOTION_MS = 220;

export interface ViewportHandle {
  readonly viewport: TimeSpan;
  /** True while moving by itself or under the reader's hand. */
  readonly moving: boolean;
  /** Follows a gesture, at once. */
  readonly follow: (viewport: TimeSpan) => void;
  /** Ends a gesture: the address is written. */
  readonly settle: () => void;
  /** Moves there, visibly if the reader allows motion, and settles. */
  readonly moveTo: (viewport: TimeSpan) => void;
}

/**
 * The viewport lives here while it moves and is written to the address once it rests. The address
 * knows days only, so the exact viewport stays in force as long as it means the same days.
 *
 * @param range the address's viewport; `null` stands for `home`
 * @param onSettle gets the range for the address, `null` for `home`
 */
export function useViewport(
  range: DayRange | null,
  home: TimeSpan,
  extent: TimeSpan,
  onSettle: (range: DayRange | null) => void,
): ViewportHandle {
  const target = clamped(range ? fromDayRange(range) : home, extent);
  const [viewport, setViewport] = useState(target);
  const [moving, setMoving] = useState(false);
  const current = useRef(viewport);
  const frame = useRef(0);
  const settledDays = useRef(range ?? toDayRange(target));

  const show = useCallback((next: TimeSpan) => {
    current.current = next;
    setViewport(next);
  }, []);

  const settle = useCallback(() => {
    const days = toDayRange(current.current);
    settledDays.current = days;
    setMoving(false);
    onSettle(sameRange(days, toDayRange(clamped(home, extent))) ? null : days);
  }, [home, extent, onSettle]);

  const follow = useCallback(
    (next: TimeSpan) => {
      cancelAnimationFrame(frame.current);
      setMoving(true);
      show(clamped(next, extent));
    },
    [extent, show],
  );

  const animate = useCallback(
    (to: TimeSpan, done: () => void) => {
      cancelAnimationFrame(frame.current);
      if (window.matchMedia('(prefers-reduced-motion: reduce)').matches) {
        show(to);
        done();
        return;
      }
      const from = current.current;
      const began = performance.now();
      setMoving(true);
      const step = (now: number) => {
        const t = Math.min(1, Math.max(0, (now - began) / MOTION_MS));
        show(interpolated(from, to, 1 - (1 - t) ** 3));
        if (t < 1) frame.current = requestAnimationFrame(step);
        else done();
      };
      frame.current = requestAnimationFrame(step);
    },
    [show],
  );

  const moveTo = useCallback(
    (to: TimeSpan) => animate(clamped(to, extent), settle),
    [animate, extent, settle],
  );

  // The address changed by other hands: a link, "back", a filter on dates.
  // The days as they were written are compared, not what clamping makes of them.
  const { first, last } = range ?? toDayRange(target);
  useEffect(() => {
    if (sameRange(settledDays.current, { first, last })) return;
    settledDays.current = { first, last };
    animate(clamped(fromDayRange({ first, last }), extent), () => setMoving(false));
  }, [first, last, extent, animate]);

  useEffect(() => () => cancelAnimationFrame(frame.current), []);

  return { viewport, moving, follow, settle, moveTo };
}
