'use client';

import { useLayoutEffect, useRef } from 'react';

import { panned } from '@/components/timeline/viewport';
import type { TimeSpan } from '@/data/time';

import type { VerticalScene } from './vertical-scene';

/** Keeps a label under the finger that opened it, while what stands around it makes room. */
export function useHold(
  scene: VerticalScene,
  viewport: TimeSpan,
  moveAtOnce: (viewport: TimeSpan) => void,
): (key: string) => void {
  const held = useRef<{ readonly key: string; readonly y: number } | null>(null);
  useLayoutEffect(() => {
    if (!held.current) return;
    const { key, y } = held.current;
    held.current = null;
    const label = scene.labels.find((one) => one.key === key);
    if (label && label.y !== y) moveAtOnce(panned(viewport, (label.y - y) * scene.msPerPx));
  }, [scene, viewport, moveAtOnce]);
  return (key) => {
    const label = scene.labels.find((one) => one.key === key);
    held.current = label ? { key, y: label.y } : null;
  };
}
