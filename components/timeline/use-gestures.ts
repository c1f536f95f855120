'use client';

import { select, zoom, zoomIdentity, type ZoomTransform } from 'd3';
import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react';

import type { TimeSpan } from '@/data/time';

import { clamped, panned, resolution, zoomed } from './viewport';

/** A wheel step of 100 px zooms by a tenth: log2(1.1) / 100 per px. */
const WHEEL_ZOOM = Math.log2(1.1) / 100;
/** Pinching on a touchpad comes as small wheel steps with Ctrl; they are to feel like fingers. */
const PINCH_GAIN = 8;
const PINCH_BELOW_PX = 50;
/** After the last horizontal wheel step, so many ms until the gesture counts as ended. */
const WHEEL_END_MS = 150;
/** A press that moves less, in px, is a click. */
const CLICK_PX = 4;

export interface GestureHandlers {
  readonly follow: (viewport: TimeSpan) => void;
  readonly settle: () => void;
  readonly moveTo: (viewport: TimeSpan) => void;
  /** A plain wheel, which belongs to the page. */
  readonly onPlainWheel: () => void;
}

/**
 * Drag, pinch, Ctrl-wheel and horizontal wheel. D3 recognises the gestures; the viewport remains
 * the one truth, and d3-zoom's own transform is set from it whenever it changes.
 */
export function useGestures(
  ref: RefObject<HTMLElement | null>,
  viewport: TimeSpan,
  extent: TimeSpan,
  width: number,
  handlers: GestureHandlers,
): void {
  const latest = useRef({ viewport, handlers });
  useLayoutEffect(() => {
    latest.current = { viewport, handlers };
    if (ref.current) select(ref.current).property('__zoom', toTransform(viewport, extent, width));
  });

  useEffect(() => {
    const node = ref.current;
    if (!node || width === 0) return;
    const behaviour = zoom<HTMLElement, unknown>()
      .filter((event: MouseEvent | WheelEvent | TouchEvent) =>
        event instanceof WheelEvent
          ? event.ctrlKey || event.metaKey
          : !('button' in event && event.button !== 0) && event.type !== 'dblclick',
      )
      .wheelDelta(wheelDelta)
      .clickDistance(CLICK_PX)
      .constrain((t) => toTransform(clamped(toViewport(t, extent, width), extent), extent, width))
      .on('zoom', (event: { sourceEvent: Event | null; transform: ZoomTransform }) => {
        if (event.sourceEvent) {
          latest.current.handlers.follow(toViewport(event.transform, extent, width));
        }
      })
      .on('end', (event: { sourceEvent: Event | null }) => {
        if (event.sourceEvent) latest.current.handlers.settle();
      });
    const selection = select(node).call(behaviour);

    let timer = 0;
    const onWheel = (event: WheelEvent) => {
      if (event.ctrlKey || event.metaKey) return;
      const sideways = event.shiftKey && event.deltaX === 0 ? event.deltaY : event.deltaX;
      if (Math.abs(sideways) <= Math.abs(event.shiftKey ? 0 : event.deltaY)) {
        latest.current.handlers.onPlainWheel();
        return;
      }
      event.preventDefault();
      const now = latest.current.viewport;
      latest.current.handlers.follow(panned(now, sideways * resolution(now, width)));
      window.clearTimeout(timer);
      timer = window.setTimeout(() => latest.current.handlers.settle(), WHEEL_END_MS);
    };
    const onDoubleClick = (event: MouseEvent) => {
      const now = latest.current.viewport;
      const x = event.clientX - node.getBoundingClientRect().left;
      latest.current.handlers.moveTo(zoomed(now, 2, now.start + x * resolution(now, width)));
    };
    // React's wheel listeners are passive and could not keep the page from scrolling sideways.
    node.addEventListener('wheel', onWheel, { passive: false });
    node.addEventListener('dblclick', onDoubleClick);
    return () => {
      window.clearTimeout(timer);
      selection.on('.zoom', null);
      node.removeEventListener('wheel', onWheel);
      node.removeEventListener('dblclick', onDoubleClick);
    };
  }, [ref, extent, width]);
}

function wheelDelta(event: WheelEvent): number {
  const px = event.deltaY * (event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 33 : 1);
  return -px * WHEEL_ZOOM * (Math.abs(px) < PINCH_BELOW_PX ? PINCH_GAIN : 1);
}

/** The transform that shows the viewport where the identity shows the extent. */
function toTransform(viewport: TimeSpan, extent: TimeSpan, width: number): ZoomTransform {
  const length = viewport.end - viewport.start;
  return zoomIdentity
    .translate((-(viewport.start - extent.start) / length) * width, 0)
    .scale((extent.end - extent.start) / length);
}

function toViewport(t: ZoomTransform, extent: TimeSpan, width: number): TimeSpan {
  const length = (extent.end - extent.start) / t.k;
  const start = extent.start - (t.x / width) * length;
  return { start, end: start + length };
}
