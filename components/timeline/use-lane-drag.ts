'use client';

import { useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react';

import { useZoom } from '@/components/ui/zoom';

import { dropAt, type Drop } from './lane-drop';
import type { Places } from './lane-order';
import type { LaneBox } from './scene';

/** A press that moves less, in px, is a click. */
const SLOP_PX = 4;
/** A finger that stays for so long, in ms, takes the lane instead of scrolling. */
const HOLD_MS = 350;
/** So near to the edge of what is scrolled, in px, it is scrolled on by so many px a frame. */
const EDGE_PX = 28;
const SCROLL_PX = 6;

export interface LaneDrag extends Drop {
  readonly id: string;
}

export interface LaneDragHandlers {
  readonly lanes: readonly LaneBox[];
  readonly placesOf: (id: string) => Places;
  readonly onDrop: (id: string, place: number) => void;
}

/**
 * Dragging the lanes' names: by mouse or pen at once, by a finger after it has rested on one, since
 * until then it may want to scroll. Escape leaves all as it was.
 *
 * @param list holds the names; each is within an element with its lane's id in `data-lane`
 * @param scroller what is scrolled when a lane is dragged to its edge
 */
export function useLaneDrag(
  list: RefObject<HTMLElement | null>,
  scroller: RefObject<HTMLElement | null>,
  handlers: LaneDragHandlers,
): LaneDrag | null {
  const [drag, setDrag] = useState<LaneDrag | null>(null);
  const latest = useRef(handlers);
  const zoom = useZoom();
  useLayoutEffect(() => {
    latest.current = handlers;
  });

  useEffect(() => {
    const node = list.current;
    if (!node) return;
    let pressed: { readonly id: string; readonly x: number; readonly y: number } | null = null;
    let dragged: LaneDrag | null = null;
    let pointerY = 0;
    let timer = 0;
    let frame = 0;
    /** The click that ends a drag is none. */
    let isOver = false;

    const show = (next: LaneDrag | null) => {
      dragged = next;
      setDrag(next);
    };
    const follow = () => {
      if (!dragged) return;
      const { lanes, placesOf } = latest.current;
      const y = (pointerY - node.getBoundingClientRect().top) / zoom;
      const drop = dropAt(lanes, placesOf(dragged.id), y);
      if (drop.place !== dragged.place || drop.lineY !== dragged.lineY) {
        show({ id: dragged.id, ...drop });
      }
    };
    const scrollAtEdge = () => {
      const outer = scroller.current;
      if (!dragged || !outer) return;
      const { top, bottom } = outer.getBoundingClientRect();
      const by = pointerY < top + EDGE_PX ? -1 : pointerY > bottom - EDGE_PX ? 1 : 0;
      if (by !== 0) {
        outer.scrollTop += by * SCROLL_PX;
        follow();
      }
      frame = requestAnimationFrame(scrollAtEdge);
    };
    const lift = () => {
      if (!pressed) return;
      const { at } = latest.current.placesOf(pressed.id);
      show({ id: pressed.id, place: at, lineY: null });
      frame = requestAnimationFrame(scrollAtEdge);
    };
    const end = () => {
      window.clearTimeout(timer);
      cancelAnimationFrame(frame);
      pressed = null;
      isOver = dragged !== null;
      if (dragged) show(null);
    };

    const onDown = (event: PointerEvent) => {
      isOver = false;
      const row = event.target instanceof Element ? event.target.closest('[data-lane]') : null;
      const id = row?.querySelector('button') ? row.getAttribute('data-lane') : null;
      if (!event.isPrimary || event.button !== 0 || id === null) return;
      pressed = { id, x: event.clientX, y: event.clientY };
      pointerY = event.clientY;
      if (event.pointerType === 'touch') timer = window.setTimeout(lift, HOLD_MS);
    };
    const onMove = (event: PointerEvent) => {
      if (!pressed || !event.isPrimary) return;
      pointerY = event.clientY;
      if (dragged) {
        follow();
        return;
      }
      if (Math.hypot(event.clientX - pressed.x, event.clientY - pressed.y) < SLOP_PX) return;
      if (event.pointerType === 'touch') {
        end();
        return;
      }
      // The pointer may leave the names while it carries one.
      node.setPointerCapture(event.pointerId);
      lift();
      follow();
    };
    const onUp = () => {
      const dropped = dragged;
      end();
      if (dropped && dropped.lineY !== null) latest.current.onDrop(dropped.id, dropped.place);
    };
    const onTouchMove = (event: TouchEvent) => {
      if (dragged) event.preventDefault();
    };
    const onClick = (event: MouseEvent) => {
      if (isOver && event.detail > 0) event.stopPropagation();
      isOver = false;
    };
    const onContextMenu = (event: Event) => {
      // A finger that rests asks for one as well.
      if (dragged) event.preventDefault();
    };
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || !dragged) return;
      event.preventDefault();
      event.stopPropagation();
      end();
    };
    node.addEventListener('pointerdown', onDown);
    node.addEventListener('pointermove', onMove);
    node.addEventListener('pointerup', onUp);
    node.addEventListener('pointercancel', end);
    node.addEventListener('touchmove', onTouchMove, { passive: false });
    node.addEventListener('click', onClick, { capture: true });
    node.addEventListener('contextmenu', onContextMenu);
    document.addEventListener('keydown', onKeyDown, { capture: true });
    return () => {
      end();
      node.removeEventListener('pointerdown', onDown);
      node.removeEventListener('pointermove', onMove);
      node.removeEventListener('pointerup', onUp);
      node.removeEventListener('pointercancel', end);
      node.removeEventListener('touchmove', onTouchMove);
      node.removeEventListener('click', onClick, { capture: true });
      node.removeEventListener('contextmenu', onContextMenu);
      document.removeEventListener('keydown', onKeyDown, { capture: true });
    };
  }, [list, scroller, zoom]);

  return drag;
}
