'use client';

import { useCallback, useEffect, useMemo, useRef, useState } from 'react';

import type { DayRange } from '@/components/view/view-state';
import type { TimeSpan } from '@/data/time';

import { useFrames } from './use-frames';
import { clamped, fromDayRange, interpolated, sameRange, toDayRange } from './viewport';

/** Length of a movement that explains where one went, in ms. */
const MOTION_MS = 220;

/** Where a movement is after so many ms. */
export type Path = (elapsedMs: number) => TimeSpan;

export interface ViewportHandle {
  readonly viewport: TimeSpan;
  /** True while moving by itself or under the reader's hand. */
  readonly moving: boolean;
  /** The nearest viewport that is allowed. */
  readonly clamp: (viewport: TimeSpan) => TimeSpan;
  /** Where the gesture is, which the picture shows with the next frame. */
  readonly now: () => TimeSpan;
  /** Follows a gesture, once a frame however many steps it makes. */
  readonly follow: (viewport: TimeSpan) => void;
  /** Ends a gesture: the address is written. */
  readonly settle: () => void;
  /** Moves there, visibly if the reader allows motion, and settles. */
  readonly moveTo: (viewport: TimeSpan) => void;
  /** Goes on moving for so many ms, up to the edge, a touch or a key; then settles. */
  readonly glide: (path: Path, ms: number) => void;
}

/**
 * The viewport lives here while it moves and is written to the address once it rests. The address
 * knows days only, so the exact viewport stays in force as long as it means the same days.
 *
 * @param range the address's viewport; `null` stands for `home`
 * @param room how many times as wide it may be, for what covers a part of it
 * @param onSettle gets the range for the address, `null` for `home`
 */
export function useViewport(
  range: DayRange | null,
  home: TimeSpan,
  extent: TimeSpan,
  room: number,
  onSettle: (range: DayRange | null) => void,
): ViewportHandle {
  const clamp = useCallback((next: TimeSpan) => clamped(next, extent, room), [extent, room]);
  const target = clamp(range ? fromDayRange(range) : home);
  const [wanted, setViewport] = useState(target);
  // What covered a part may be gone, and the room for it with it.
  const viewport = useMemo(() => clamp(wanted), [clamp, wanted]);
  const [moving, setMoving] = useState(false);
  const current = useRef(viewport);
  const settledDays = useRef(range ?? toDayRange(target));
  const gliding = useRef(false);
  const frames = useFrames();

  const show = useCallback((next: TimeSpan, isMoving: boolean) => {
    current.current = next;
    setViewport(next);
    setMoving(isMoving);
  }, []);

  const settle = useCallback(() => {
    gliding.current = false;
    frames.stop();
    show(current.current, false);
    const days = toDayRange(current.current);
    settledDays.current = days;
    onSettle(sameRange(days, toDayRange(clamp(home))) ? null : days);
  }, [frames, show, home, clamp, onSettle]);

  const follow = useCallback(
    (next: TimeSpan) => {
      gliding.current = false;
      current.current = clamp(next);
      frames.once(() => show(current.current, true));
    },
    [clamp, frames, show],
  );

  const animate = useCallback(
    (to: TimeSpan, done: () => void) => {
      gliding.current = false;
      frames.stop();
      if (isStill()) {
        show(to, false);
        done();
        return;
      }
      const from = current.current;
      setMoving(true);
      frames.run((elapsed) => {
        const t = Math.min(1, elapsed / MOTION_MS);
        show(interpolated(from, to, 1 - (1 - t) ** 3), true);
        return t < 1;
      }, done);
    },
    [frames, show],
  );

  const moveTo = useCallback(
    (to: TimeSpan) => animate(clamp(to), settle),
    [animate, clamp, settle],
  );

  const glide = useCallback(
    (path: Path, ms: number) => {
      if (ms <= 0 || isStill()) {
        settle();
        return;
      }
      gliding.current = true;
      frames.run((elapsed) => {
        const wanted = path(Math.min(ms, elapsed));
        const next = clamp(wanted);
        show(next, true);
        return elapsed < ms && Math.abs(next.start - wanted.start) < 1;
      }, settle);
    },
    [clamp, frames, show, settle],
  );

  useEffect(() => {
    const stop = () => {
      if (gliding.current) settle();
    };
    const options = { capture: true, passive: true };
    for (const type of STOPPING) window.addEventListener(type, stop, options);
    return () => {
      for (const type of STOPPING) window.removeEventListener(type, stop, options);
    };
  }, [settle]);

  // The address changed by other hands: a link, "back", a filter on dates.
  // The days as they were written are compared, not what clamping makes of them.
  const { first, last } = range ?? toDayRange(target);
  useEffect(() => {
    if (sameRange(settledDays.current, { first, last })) return;
    settledDays.current = { first, last };
    animate(clamp(fromDayRange({ first, last })), () => setMoving(false));
  }, [first, last, clamp, animate]);

  const now = useCallback(() => current.current, []);
  return { viewport, moving, clamp, now, follow, settle, moveTo, glide };
}

/** What a reader does to take hold of a view that glides. */
const STOPPING = ['pointerdown', 'keydown', 'wheel'] as const;

function isStill(): boolean {
  return window.matchMedia('(prefers-reduced-motion: reduce)').matches;
}
