'use client';

import { useEffect, useRef } from 'react';

import type { TimeSpan } from '@/data/time';

import type { Item } from './item';
import { panned, resolution } from './viewport';

/** A selected mark keeps this distance in px from the edges of what can be seen. */
const EDGE_PX = 48;
/** Where it is brought to, as a share of the clear width. */
const REST = 0.75;

/**
 * Brings what was just selected into view, clear of the details. What the reader then moves away
 * stays away.
 */
export function useReveal(
  item: Item | undefined,
  viewport: TimeSpan,
  width: number,
  clearWidth: number,
  moveTo: (viewport: TimeSpan) => void,
): void {
  const revealed = useRef<string | null>(null);
  useEffect(() => {
    const key = item ? `${item.id} ${clearWidth}` : null;
    if (key === revealed.current) return;
    revealed.current = key;
    if (!item) return;
    const msPerPx = resolution(viewport, width);
    const x0 = (item.span.start - viewport.start) / msPerPx;
    const x1 = (item.span.end - viewport.start) / msPerPx;
    if (x0 < clearWidth - EDGE_PX && x1 > EDGE_PX) return;
    const x = x0 >= clearWidth - EDGE_PX ? x0 : x1;
    moveTo(panned(viewport, (x - clearWidth * REST) * msPerPx));
  }, [item, viewport, width, clearWidth, moveTo]);
}
