'use client';

import { useLayoutEffect, useRef } from 'react';

import type { Item } from '@/components/timeline/item';
import { panned } from '@/components/timeline/viewport';
import type { TimeSpan } from '@/data/time';

import type { VerticalScene } from './vertical-scene';

/** Between a label that is brought into view and the upper edge, px. */
const AIR_PX = 12;

/**
 * Brings what was just selected to where the details do not cover it: they rise from below. What
 * the reader then scrolls away stays away.
 *
 * @param selected `null` also for what has no date
 * @param clearPx height of what the details leave free
 * @param asked counts how often the reader asked for an event
 * @param isPlaced the address says where to look, and is not contradicted when the page opens
 */
export function useLabelReveal(
  scene: VerticalScene | null,
  selected: Item | null,
  viewport: TimeSpan,
  clearPx: number,
  isPlaced: boolean,
  asked: number,
  moveTo: (viewport: TimeSpan) => void,
): void {
  const seen = useRef<number | null>(null);
  // On its way to what was not laid out yet, it does not set out anew with each frame.
  const sought = useRef<Item | null>(null);
  // Before what is not yet in place was painted: it would be seen to jump.
  useLayoutEffect(() => {
    if (!scene) return;
    const before = seen.current;
    seen.current = asked;
    if (before !== asked) sought.current = before === null && isPlaced ? null : selected;
    else if (sought.current === null) return;
    const wanted = sought.current;
    if (!wanted) return;
    const label = scene.labels.find((one) => one.is === 'event' && one.eventId === wanted.id);
    if (!label) {
      if (before !== asked) moveTo(panned(viewport, wanted.anchor - viewport.start));
      return;
    }
    sought.current = null;
    const y = label.y - (viewport.start - scene.start) / scene.msPerPx;
    if (y >= AIR_PX / 2 && y + label.height <= clearPx) return;
    moveTo(panned(viewport, (y - AIR_PX) * scene.msPerPx));
  }, [scene, selected, viewport, clearPx, isPlaced, asked, moveTo]);
}
