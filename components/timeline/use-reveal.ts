'use client';

import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react';

import type { TimeSpan } from '@/data/time';

import type { Item } from './item';
import { panned, resolution, sameRange, toDayRange } from './viewport';

/** A selected mark keeps this distance in px from the edges of what can be seen. */
const EDGE_PX = 48;
/** Where it is brought to, as a share of the clear width. */
const REST = 0.75;

/** Between a mark and the edge of the lanes that it is scrolled to, px. */
const AIR_PX = 28;

interface Seen {
  readonly id: string;
  readonly asked: number;
  readonly start: number;
  readonly end: number;
}

/** Scrolls the lanes until the event's first mark is seen; to the top if a sheet covers the rest. */
function scrollTo(lanes: HTMLElement, eventId: string, toTop: boolean): void {
  const mark = lanes.querySelector(`[data-event-id="${CSS.escape(eventId)}"]`);
  if (!mark) return;
  const [outer, box] = [lanes.getBoundingClientRect(), mark.getBoundingClientRect()];
  // Pinned lanes cover the upper part.
  const top = outer.top + (parseFloat(getComputedStyle(lanes).scrollPaddingTop) || 0);
  if (mark.closest('[data-pinned]')) return;
  if (toTop || box.top < top) lanes.scrollTop += box.top - top - AIR_PX;
  else if (box.bottom > outer.bottom) lanes.scrollTop += box.bottom - outer.bottom + AIR_PX;
}

/**
 * Brings what was just selected into view, clear of the details. What the reader then moves away
 * stays away.
 *
 * @param isPlaced the address says where to look, and is not contradicted when the page opens
 * @param asked counts how often the reader asked for an event: steps back and forward in history
 *   bring their own view
 * @param isUnderSheet the details lie over the lower part of the lanes
 */
export function useReveal(
  item: Item | null,
  viewport: TimeSpan,
  width: number,
  clearWidth: number,
  lanes: RefObject<HTMLElement | null>,
  isUnderSheet: boolean,
  isPlaced: boolean,
  asked: number,
  moveTo: (viewport: TimeSpan) => void,
): void {
  const seen = useRef<Seen | null>(null);
  const moved = useRef<{ readonly from: TimeSpan; readonly to: TimeSpan } | null>(null);
  // Where one is when something is asked for counts, and not each step of the way there.
  const current = useRef(viewport);
  useLayoutEffect(() => {
    current.current = viewport;
  });
  useEffect(() => {
    const viewport = current.current;
    if (!item) {
      // What was moved only to show an event goes back with it, unless the reader moved since.
      const back = moved.current;
      moved.current = null;
      if (back && sameRange(toDayRange(viewport), toDayRange(back.to))) moveTo(back.from);
      return;
    }
    const { id, span } = item;
    const before = seen.current;
    seen.current = { id, asked, start: span.start, end: span.end };
    const isRedated = before?.id === id && (before.start !== span.start || before.end !== span.end);
    if (before && before.asked === asked && !isRedated) return;
    if (lanes.current) scrollTo(lanes.current, item.id, isUnderSheet);
    const msPerPx = resolution(viewport, width);
    const x0 = (item.span.start - viewport.start) / msPerPx;
    const x1 = (item.span.end - viewport.start) / msPerPx;
    // The first event that nobody asked for came with the address.
    if ((asked === 0 && isPlaced) || (x0 < clearWidth - EDGE_PX && x1 > EDGE_PX)) return;
    const x = x0 >= clearWidth - EDGE_PX ? x0 : x1;
    const to = panned(viewport, (x - clearWidth * REST) * msPerPx);
    moved.current = { from: moved.current?.from ?? viewport, to };
    moveTo(to);
  }, [item, width, clearWidth, lanes, isUnderSheet, isPlaced, asked, moveTo]);
}
