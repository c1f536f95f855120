'use client';

import { useCallback, useEffect, useRef, useState, type RefObject } from 'react';

import type { CardPlace } from './hover-card';

const DELAY_MS = 120;

export interface Card {
  readonly eventId: string;
  readonly place: CardPlace;
}

/** The card of the mark that is pointed at or focused, shown after a moment. */
export function useCard(frame: RefObject<HTMLElement | null>): {
  readonly card: Card | null;
  readonly point: (eventId: string | null, anchor: Element | null) => void;
} {
  const [card, setCard] = useState<Card | null>(null);
  const timer = useRef(0);
  useEffect(() => () => window.clearTimeout(timer.current), []);

  const point = useCallback(
    (eventId: string | null, anchor: Element | null) => {
      window.clearTimeout(timer.current);
      if (eventId === null || anchor === null) {
        setCard(null);
        return;
      }
      timer.current = window.setTimeout(() => {
        const outer = frame.current?.getBoundingClientRect();
        const box = anchor.getBoundingClientRect();
        if (!outer) return;
        const place = {
          x: box.left + Math.min(box.width / 2, 160) - outer.left,
          top: box.top - outer.top,
          bottom: box.bottom - outer.top,
          width: outer.width,
          height: outer.height,
        };
        setCard({ eventId, place });
      }, DELAY_MS);
    },
    [frame],
  );
  return { card, point };
}
