'use client';

import { useEffect, useLayoutEffect, useRef, useState } from 'react';

import { useStoredFlag } from '@/components/view/use-stored-flag';

/** A press on a mark that lasts so long, in ms, and moves less than so many px, lights it. */
const HOLD_MS = 400;
const SLOP_PX = 6;

/**
 * What is lit while a key or a press is held: with L what is selected, highlighted or pointed at,
 * with the pointer the mark that it holds.
 *
 * @param standing ids that L lights
 */
export function useSpotlight(standing: ReadonlySet<string>): ReadonlySet<string> | null {
  const [lit, setLit] = useState<ReadonlySet<string> | null>(null);
  // As all keys of a single character it can be switched off (WCAG 2.2, 2.1.4).
  const [letters] = useStoredFlag('letter-keys', true);
  const latest = useRef({ standing, letters });
  useLayoutEffect(() => {
    latest.current = { standing, letters };
  });

  useEffect(() => {
    let pointed: string | null = null;
    let timer = 0;
    let from = { x: 0, y: 0 };
    /** The click that ends a long press opens nothing. */
    let isHeld = false;
    const off = () => {
      window.clearTimeout(timer);
      setLit(null);
    };
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'l' || event.repeat || isTyping(event)) return;
      if (event.ctrlKey || event.altKey || event.metaKey || !latest.current.letters) return;
      const { standing } = latest.current;
      const ids = standing.size > 0 ? standing : new Set(pointed ? [pointed] : []);
      if (ids.size > 0) setLit(ids);
    };
    const onKeyUp = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() === 'l') off();
    };
    const onOver = ({ target }: Event) => {
      pointed = eventAt(target);
    };
    const onDown = (event: PointerEvent) => {
      isHeld = false;
      const id = eventAt(event.target);
      if (id === null || event.button !== 0) return;
      from = { x: event.clientX, y: event.clientY };
      timer = window.setTimeout(() => {
        isHeld = true;
        setLit(new Set([id]));
      }, HOLD_MS);
    };
    const onMove = ({ clientX, clientY }: PointerEvent) => {
      if (!isHeld && Math.hypot(clientX - from.x, clientY - from.y) > SLOP_PX) {
        window.clearTimeout(timer);
      }
    };
    const onClick = (event: MouseEvent) => {
      if (!isHeld) return;
      isHeld = false;
      event.preventDefault();
      event.stopPropagation();
    };
    // A finger that stays would open the browser's menu, which ends the press.
    const onMenu = (event: MouseEvent) => {
      if (isHeld) event.preventDefault();
    };
    const capture = { capture: true };
    window.addEventListener('keydown', onKeyDown, capture);
    window.addEventListener('keyup', onKeyUp, capture);
    window.addEventListener('pointerover', onOver);
    window.addEventListener('pointerdown', onDown, capture);
    window.addEventListener('pointermove', onMove);
    window.addEventListener('pointerup', off);
    window.addEventListener('pointercancel', off);
    window.addEventListener('click', onClick, capture);
    window.addEventListener('contextmenu', onMenu);
    window.addEventListener('blur', off);
    return () => {
      window.clearTimeout(timer);
      window.removeEventListener('keydown', onKeyDown, capture);
      window.removeEventListener('keyup', onKeyUp, capture);
      window.removeEventListener('pointerover', onOver);
      window.removeEventListener('pointerdown', onDown, capture);
      window.removeEventListener('pointermove', onMove);
      window.removeEventListener('pointerup', off);
      window.removeEventListener('pointercancel', off);
      window.removeEventListener('click', onClick, capture);
      window.removeEventListener('contextmenu', onMenu);
      window.removeEventListener('blur', off);
    };
  }, []);
  return lit;
}

function eventAt(target: EventTarget | null): string | null {
  if (!(target instanceof Element)) return null;
  return target.closest('[data-plot] [data-event-id]')?.getAttribute('data-event-id') ?? null;
}

function isTyping({ target }: Event): boolean {
  return target instanceof Element && target.closest('input, textarea, select') !== null;
}
