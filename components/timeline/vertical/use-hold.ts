'use client';

import { useLayoutEffect, useRef } from 'react';

import type { ViewportHandle } from '@/components/timeline/use-viewport';
import { panned } from '@/components/timeline/viewport';

import type { VerticalScene } from './vertical-scene';

/** Keeps a label under the finger that opened it, while what stands around it makes room. */
export function useHold(
  scene: VerticalScene,
  { now, follow, settle }: Pick<ViewportHandle, 'now' | 'follow' | 'settle'>,
): (key: string) => void {
  const held = useRef<{ readonly key: string; readonly y: number } | null>(null);
  useLayoutEffect(() => {
    if (!held.current) return;
    const { key, y } = held.current;
    held.current = null;
    const label = scene.labels.find((one) => one.key === key);
    if (!label || label.y === y) return;
    follow(panned(now(), (label.y - y) * scene.msPerPx));
    settle();
  }, [scene, now, follow, settle]);
  return (key) => {
    const label = scene.labels.find((one) => one.key === key);
    held.current = label ? { key, y: label.y } : null;
  };
}
