'use client';

import { useEffect, useLayoutEffect, type RefObject } from 'react';

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

  useEffect(() => {
    if (!settled) return;
    const isFirst = performance.getEntriesByName('timeline:painted').length === 0;
    return afterPaint(() => performance.mark(isFirst ? 'timeline:painted' : 'timeline:filtered'));
    // Only the filter counts: other changes of the picture are not marked.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [filter, settled && ref]);
}

/** Runs after two animation frames; the returned function calls it off. */
function afterPaint(run: () => void): () => void {
  let frame = requestAnimationFrame(() => {
    frame = requestAnimationFrame(run);
  });
  return () => cancelAnimationFrame(frame);
}
