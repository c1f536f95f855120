'use client';

import { useEffect, useRef, type RefObject } from 'react';

import type { TimeSpan } from '@/data/time';

import type { Item } from './item';
import { panned, resolution } from './viewport';

/** A selected mark keeps this distance in px from the edges of what can be seen. */
const EDGE_PX = 48;
/** Where it is brought to, as a share of the clear width. */
const REST = 0.75;

/** Between a mark and the edge of the lanes that it is scrolled to, px. */
const AIR_PX = 28;

/** Scrolls the lanes until the event's first mark is seen; to the top if a sheet covers the rest. */
function scrollTo(lanes: HTMLElement, eventId: string, toTop: boolean): void {
  const mark = lanes.querySelector(`[data-event-id="${CSS.escape(eventId)}"]`);
  if (!mark) return;
  const [outer, box] = [lanes.getBoundingClientRect(), mark.getBoundingClientRect()];
  if (toTop || box.top < outer.top) lanes.scrollTop += box.top - outer.top - AIR_PX;
  else if (box.bottom > outer.bottom) lanes.scrollTop += box.bottom - outer.bottom + AIR_PX;
}

/**
 * Brings what was just selected into view, clear of the details. What the reader then moves away
 * stays away.
 *
 * @param isPlaced the address says where to look, and is not contradicted when the page opens
 * @param isUnderSheet the details lie over the lower part of the lanes
 */
export function useReveal(
  item: Item | undefined,
  viewport: TimeSpan,
  width: number,
  clearWidth: number,
  lanes: RefObject<HTMLElement | null>,
  isUnderSheet: boolean,
  isPlaced: boolean,
  moveTo: (viewport: TimeSpan) => void,
): void {
  const key = item ? [item.id, clearWidth, item.span.start, item.span.end].join(' ') : null;
  const revealed = useRef<string | null>(null);
  const placed = useRef(isPlaced);
  useEffect(() => {
    if (key === revealed.current) return;
    revealed.current = key;
    if (!item) return;
    const wasPlaced = placed.current;
    placed.current = false;
    if (lanes.current) scrollTo(lanes.current, item.id, isUnderSheet);
    const msPerPx = resolution(viewport, width);
    const x0 = (item.span.start - viewport.start) / msPerPx;
    const x1 = (item.span.end - viewport.start) / msPerPx;
    if (wasPlaced || (x0 < clearWidth - EDGE_PX && x1 > EDGE_PX)) return;
    const x = x0 >= clearWidth - EDGE_PX ? x0 : x1;
    moveTo(panned(viewport, (x - clearWidth * REST) * msPerPx));
  }, [key, item, viewport, width, clearWidth, lanes, isUnderSheet, moveTo]);
}
