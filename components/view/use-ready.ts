'use client';

import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react';

/**
 * Sets `data-ready` on an element once a state is fully painted: two animation frames after it was
 * rendered, when the browser has presented it. Marks the first such moment, and each that a filter
 * caused, on the performance timeline.
 *
 * @param state anything that changes when the picture does
 * @param filter anything that changes when the filter does
 */
export function useReady(
  ref: RefObject<HTMLElement | null>,
  state: unknown,
  filter: unknown,
  settled: boolean,
): void {
  useLayoutEffect(() => {
    ref.current?.removeAttribute('data-ready');
  }, [ref, state]);

  useEffect(() => {
    if (!settled) return;
    return afterPaint(() => ref.current?.setAttribute('data-ready', ''));
  }, [ref, state, settled]);

  const marked = useRef<unknown>(null);
  useEffect(() => {
    if (!settled || marked.current === filter) return;
    return afterPaint(() => {
      const isFirst = performance.getEntriesByName('timeline:painted').length === 0;
      if (isFirst) performance.mark('timeline:painted');
      // A view that is only opened shows nothing else than before.
      else if (marked.current !== null) performance.mark('timeline:filtered');
      marked.current = filter;
    });
  }, [filter, settled]);
}

/** Runs after two animation frames; the returned function calls it off. */
function afterPaint(run: () => void): () => void {
  let frame = requestAnimationFrame(() => {
    frame = requestAnimationFrame(run);
  });
  return () => cancelAnimationFrame(frame);
}
