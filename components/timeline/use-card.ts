'use client';

import { useCallback, useEffect, useRef, useState, type RefObject } from 'react';

import { useZoom } from '@/components/ui/zoom';

import type { CardPlace } from './hover-card';

const DELAY_MS = 120;

/** What a card tells of: an event, by id, or a count in words. */
export type CardSubject =
  | { readonly kind: 'event'; readonly id: string }
  | { readonly kind: 'count'; readonly text: string };

export interface Card {
  readonly subject: CardSubject;
  readonly place: CardPlace;
}

export type Point = (subject: CardSubject | null, anchor: Element | null) => void;

/**
 * The card of the mark that is pointed at or focused, shown after a moment.
 *
 * @param isMoving what it stands beside goes elsewhere: the card goes
 */
export function useCard(
  frame: RefObject<HTMLElement | null>,
  isMoving: boolean,
): {
  readonly card: Card | null;
  readonly point: Point;
} {
  const [card, setCard] = useState<Card | null>(null);
  const isShown = useRef(false);
  const timer = useRef(0);
  const zoom = useZoom();
  if (isMoving && card !== null) setCard(null);
  useEffect(() => () => window.clearTimeout(timer.current), []);

  const point = useCallback<Point>(
    (subject, anchor) => {
      window.clearTimeout(timer.current);
      if (subject === null || anchor === null) {
        // Marks that pass under a pointer at rest are left one after another: there is nothing to draw.
        if (isShown.current) setCard(null);
        isShown.current = false;
        return;
      }
      timer.current = window.setTimeout(() => {
        const outer = frame.current?.getBoundingClientRect();
        const box = anchor.getBoundingClientRect();
        if (!outer) return;
        const place = {
          x: (box.left + Math.min(box.width / 2, 160) - outer.left) / zoom,
          top: (box.top - outer.top) / zoom,
          bottom: (box.bottom - outer.top) / zoom,
          width: outer.width / zoom,
          height: outer.height / zoom,
        };
        isShown.current = true;
        setCard({ subject, place });
      }, DELAY_MS);
    },
    [frame, zoom],
  );
  return { card, point };
}
