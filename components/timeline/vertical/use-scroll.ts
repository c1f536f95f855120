'use client';

import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react';

import type { ViewportHandle } from '@/components/timeline/use-viewport';
import { panned } from '@/components/timeline/viewport';
import type { TimeSpan } from '@/data/time';

/** After the last scroll step, so many ms until the gesture counts as ended. */
const END_MS = 150;
/** Where the browser rounds, px. */
const ROUNDING_PX = 1.5;
/** The drawn part moves in steps of so many px, so that it is not drawn anew for each of them. */
const STEP_PX = 256;
/** So much is drawn above and below what is seen, px: a quick thumb comes no further in a frame. */
const AHEAD_PX = 800;

/** What is scrolled: an instant at y 0, ms per px, and its height and that of the scroller in px. */
export interface Scrolled {
  readonly start: number;
  readonly msPerPx: number;
  readonly height: number;
  readonly seenPx: number;
}

/** A part of the content, px. */
export interface Drawn {
  readonly y0: number;
  readonly y1: number;
}

/**
 * Keeps the scroller and the viewport together: under the thumb the scroller leads and the viewport
 * follows; whatever else moves the viewport moves the scroller.
 *
 * @returns the part of the content that is to be drawn
 */
export function useScroll(
  scroller: RefObject<HTMLElement | null>,
  viewport: TimeSpan,
  content: Scrolled,
  handlers: Pick<ViewportHandle, 'now' | 'follow' | 'settle'>,
): Drawn {
  const latest = useRef({ content, handlers });
  const wanted = topOf(viewport, content);
  const { height, seenPx } = content;

  useLayoutEffect(() => {
    latest.current = { content, handlers };
  });

  useLayoutEffect(() => {
    const node = scroller.current;
    if (!node) return;
    // Where the gesture is by now: the thumb may be further than what was just drawn.
    const top = topOf(latest.current.handlers.now(), latest.current.content);
    if (Math.abs(scrollTop(node) - top) > ROUNDING_PX) {
      node.scrollTo({ top, behavior: 'instant' });
    }
  }, [scroller, wanted, height, seenPx]);

  useEffect(() => {
    const node = scroller.current;
    if (!node) return;
    let timer: number | null = null;
    const end = () => {
      if (timer === null) return;
      window.clearTimeout(timer);
      timer = null;
      latest.current.handlers.settle();
    };
    const onScroll = () => {
      const { content: drawn, handlers: to } = latest.current;
      const now = to.now();
      const top = scrollTop(node);
      // The echo of what moved the scroller from here.
      if (Math.abs(top - topOf(now, drawn)) <= ROUNDING_PX) return;
      to.follow(panned(now, drawn.start + top * drawn.msPerPx - now.start));
      if (timer !== null) window.clearTimeout(timer);
      timer = window.setTimeout(end, END_MS);
    };
    node.addEventListener('scroll', onScroll, { passive: true });
    node.addEventListener('scrollend', end);
    return () => {
      end();
      node.removeEventListener('scroll', onScroll);
      node.removeEventListener('scrollend', end);
    };
  }, [scroller]);

  const step = Math.floor(wanted / STEP_PX) * STEP_PX;
  return { y0: step - AHEAD_PX, y1: step + STEP_PX + seenPx + AHEAD_PX };
}

/** Where the scroller stands to show the viewport, px. */
function topOf({ start }: TimeSpan, content: Scrolled): number {
  const top = (start - content.start) / content.msPerPx;
  return Math.max(0, Math.min(top, content.height - content.seenPx));
}

/** Without what the scroller overshoots at its ends. */
function scrollTop(node: HTMLElement): number {
  return Math.max(0, Math.min(node.scrollTop, node.scrollHeight - node.clientHeight));
}
