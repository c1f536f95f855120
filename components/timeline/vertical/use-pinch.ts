'use client';

import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react';

import type { ViewportHandle } from '@/components/timeline/use-viewport';
import { resolution, zoomed } from '@/components/timeline/viewport';
import { wheelZoom, zooms } from '@/components/timeline/wheel';
import type { TimeSpan } from '@/data/time';

/** After the last step of the wheel, so many ms until the gesture counts as ended. */
const END_MS = 150;

interface Pinch {
  readonly viewport: TimeSpan;
  readonly distance: number;
  /** The instant between the fingers. */
  readonly about: number;
}

/** Two fingers, or the wheel with Ctrl, zoom; the instant under them stays there. */
export function usePinch(
  scroller: RefObject<HTMLElement | null>,
  view: Pick<ViewportHandle, 'now' | 'follow' | 'settle'>,
): void {
  const latest = useRef(view);
  useLayoutEffect(() => {
    latest.current = view;
  });
  useEffect(() => {
    const node = scroller.current;
    if (!node) return;
    let pinch: Pinch | null = null;
    let timer: number | null = null;
    const instantAt = (view: TimeSpan, clientY: number) => {
      const { top, height } = node.getBoundingClientRect();
      return view.start + (clientY - top) * resolution(view, height);
    };
    const onTouch = (event: TouchEvent) => {
      const fingers = fingersOf(event);
      if (!fingers) {
        if (pinch) latest.current.settle();
        pinch = null;
        node.style.overflowY = '';
        return;
      }
      // Else the browser scrolls on with the finger that was there first.
      node.style.overflowY = 'hidden';
      const view = latest.current.now();
      pinch = {
        viewport: view,
        distance: fingers.distance,
        about: instantAt(view, fingers.middle),
      };
    };
    const onMove = (event: TouchEvent) => {
      const fingers = fingersOf(event);
      if (!pinch || !fingers) return;
      if (event.cancelable) event.preventDefault();
      const next = zoomed(pinch.viewport, fingers.distance / pinch.distance, pinch.about);
      const drift = instantAt(next, fingers.middle) - pinch.about;
      latest.current.follow({ start: next.start - drift, end: next.end - drift });
    };
    const onWheel = (event: WheelEvent) => {
      if (!zooms(event, false)) return;
      event.preventDefault();
      const view = latest.current.now();
      const about = instantAt(view, event.clientY);
      latest.current.follow(zoomed(view, 2 ** wheelZoom(event), about));
      if (timer !== null) window.clearTimeout(timer);
      timer = window.setTimeout(() => {
        timer = null;
        latest.current.settle();
      }, END_MS);
    };
    node.addEventListener('touchstart', onTouch, { passive: true });
    node.addEventListener('touchmove', onMove, { passive: false });
    node.addEventListener('touchend', onTouch, { passive: true });
    node.addEventListener('touchcancel', onTouch, { passive: true });
    node.addEventListener('wheel', onWheel, { passive: false });
    return () => {
      if (timer !== null) window.clearTimeout(timer);
      node.removeEventListener('touchstart', onTouch);
      node.removeEventListener('touchmove', onMove);
      node.removeEventListener('touchend', onTouch);
      node.removeEventListener('touchcancel', onTouch);
      node.removeEventListener('wheel', onWheel);
    };
  }, [scroller]);
}

/** Closer together, two fingers measure nothing, px. */
const LEAST_PX = 24;

function fingersOf({ touches }: TouchEvent) {
  const [a, b] = touches;
  if (!a || !b || touches.length !== 2) return null;
  return {
    distance: Math.max(LEAST_PX, Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY)),
    middle: (a.clientY + b.clientY) / 2,
  };
}
