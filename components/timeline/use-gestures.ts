'use client';

import { select, zoom, type ZoomTransform } from 'd3';
import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react';

import type { TimeSpan } from '@/data/time';

import { glided, glideMs, pushOf, sampled, type Sample } from './kinetic';
import { letPageScroll } from './touch-scroll';
import type { ViewportHandle } from './use-viewport';
import { panned, resolution, zoomed } from './viewport';
import { isFullScreen, sideways, wheelZoom, zooms } from './wheel';
import { toTransform, toViewport } from './zoom-transform';

/** After the last horizontal wheel step, so many ms until the gesture counts as ended. */
const WHEEL_END_MS = 150;
/** A press that moves less, in px, is a click. */
const CLICK_PX = 4;

export interface GestureHandlers extends Pick<
  ViewportHandle,
  'clamp' | 'now' | 'follow' | 'settle' | 'moveTo' | 'glide'
> {
  /** A plain wheel, which belongs to the page. */
  readonly onPlainWheel: () => void;
  /** A double click on a target; false if it has no days to fit. */
  readonly onFit: (targetKey: string) => boolean;
}

/**
 * Drag, push, pinch, double click and wheel. D3 recognises the gestures; the viewport remains the
 * one truth, and d3-zoom's own transform is set from it whenever it changes.
 */
export function useGestures(
  ref: RefObject<HTMLElement | null>,
  viewport: TimeSpan,
  extent: TimeSpan,
  width: number,
  handlers: GestureHandlers,
): void {
  const latest = useRef(handlers);
  useLayoutEffect(() => {
    latest.current = handlers;
  });
  useLayoutEffect(() => {
    if (ref.current) select(ref.current).property('__zoom', toTransform(viewport, extent, width));
  }, [ref, viewport, extent, width]);

  useEffect(() => {
    const node = ref.current;
    if (!node || width === 0) return;
    let samples: readonly Sample[] = [];
    const release = letPageScroll(node);
    const behaviour = zoom<HTMLElement, unknown>()
      // Known without asking the page for its layout at each step.
      .extent([
        [0, 0],
        [width, 0],
      ])
      .filter((event: MouseEvent | WheelEvent | TouchEvent) =>
        event instanceof WheelEvent
          ? zooms(event, isFullScreen(node))
          : !('button' in event && event.button !== 0),
      )
      .wheelDelta(wheelZoom)
      .clickDistance(CLICK_PX)
      .constrain((t) =>
        toTransform(latest.current.clamp(toViewport(t, extent, width)), extent, width),
      )
      .on('start', () => {
        samples = [];
      })
      .on('zoom', ({ sourceEvent, transform }: ZoomStep) => {
        latest.current.follow(toViewport(transform, extent, width));
        // Only one finger pushes: two zoom, and a mouse places.
        samples = isTouch(sourceEvent)
          ? sampled(sourceEvent.touches.length === 1 ? samples : [], {
              ms: sourceEvent.timeStamp,
              px: transform.x,
            })
          : [];
      })
      .on('end', ({ sourceEvent }: ZoomStep) => {
        const push = isTouch(sourceEvent) ? pushOf(samples, sourceEvent.timeStamp) : 0;
        if (push === 0) latest.current.settle();
        else {
          const from = latest.current.now();
          const msPerPx = resolution(from, width);
          latest.current.glide((ms) => panned(from, -glided(push, ms) * msPerPx), glideMs(push));
        }
      });
    const selection = select(node).call(behaviour).on('dblclick.zoom', null);

    let timer = 0;
    const onWheel = (event: WheelEvent) => {
      if (zooms(event, isFullScreen(node))) return;
      const px = sideways(event);
      if (px === null) {
        latest.current.onPlainWheel();
        return;
      }
      event.preventDefault();
      const now = latest.current.now();
      latest.current.follow(panned(now, px * resolution(now, width)));
      window.clearTimeout(timer);
      timer = window.setTimeout(() => latest.current.settle(), WHEEL_END_MS);
    };
    // What is pressed may move or give way under the second click: the first one says what is meant.
    let pressed: string | null = null;
    const onClick = (event: MouseEvent) => {
      if (event.detail === 1) pressed = targetOf(event);
    };
    const onDoubleClick = (event: MouseEvent) => {
      if (pressed !== null && latest.current.onFit(pressed)) return;
      const now = latest.current.now();
      const x = event.clientX - node.getBoundingClientRect().left;
      latest.current.moveTo(zoomed(now, 2, now.start + x * resolution(now, width)));
    };
    // React's wheel listeners are passive and could not keep the page from scrolling sideways.
    node.addEventListener('wheel', onWheel, { passive: false });
    node.addEventListener('click', onClick);
    node.addEventListener('dblclick', onDoubleClick);
    return () => {
      window.clearTimeout(timer);
      release();
      selection.on('.zoom', null);
      node.removeEventListener('wheel', onWheel);
      node.removeEventListener('click', onClick);
      node.removeEventListener('dblclick', onDoubleClick);
    };
  }, [ref, extent, width]);
}

interface ZoomStep {
  readonly sourceEvent: Event;
  readonly transform: ZoomTransform;
}

function isTouch(event: Event): event is TouchEvent {
  return event.type.startsWith('touch');
}

function targetOf({ target }: Event): string | null {
  return target instanceof Element
    ? (target.closest('[data-target]')?.getAttribute('data-target') ?? null)
    : null;
}
