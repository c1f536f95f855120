'use client';

import { useEffect, useLayoutEffect, type RefObject } from 'react';

/** The id of animations that belong to a picture: before they have ended, it is not complete. */
export const IN_PICTURE = 'in picture';

/**
 * Sets `data-ready` on an element once a state is fully painted: two animation frames after it was
 * rendered, when the browser has presented it. Marks the first such moment, and each that a filter
 * caused, on the performance timeline.
 *
 * @param state anything that changes when the picture does
 * @param filter anything that changes when the filter does
 * @param settled false while the picture is not there or still moves
 * @param painted holds the filter that was painted last, whichever view showed it
 */
export function useReady(
  ref: RefObject<HTMLElement | null>,
  state: unknown,
  filter: unknown,
  settled: boolean,
  painted: RefObject<unknown>,
): void {
  useLayoutEffect(() => {
    ref.current?.removeAttribute('data-ready');
  }, [ref, state]);

  // Nothing waits for the picture while it moves: no frame of a movement has anything to do here.
  const shown = settled ? state : null;
  useEffect(() => {
    if (!settled) return;
    let isHere = true;
    const stop = afterPaint(() => {
      const animations = ref.current?.getAnimations({ subtree: true }) ?? [];
      const own = animations.filter(({ id }) => id === IN_PICTURE).map(({ finished }) => finished);
      void Promise.allSettled(own).then(() => {
        if (isHere) ref.current?.setAttribute('data-ready', '');
      });
    });
    return () => {
      isHere = false;
      stop();
    };
  }, [ref, shown, settled]);

  useEffect(() => {
    if (!settled || painted.current === filter) return;
    return afterPaint(() => {
      performance.mark(painted.current === null ? 'timeline:painted' : 'timeline:filtered');
      painted.current = filter;
    });
  }, [filter, settled, painted]);
}

/** Runs after two animation frames; the returned function calls it off. */
function afterPaint(run: () => void): () => void {
  let frame = requestAnimationFrame(() => {
    frame = requestAnimationFrame(run);
  });
  return () => cancelAnimationFrame(frame);
}
