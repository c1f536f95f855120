'use client';

import { useLayoutEffect, useRef, type RefObject } from 'react';

import { IN_PICTURE } from '@/components/view/use-ready';

import type { Scene } from './scene';

const SETTLING_MS = 180;

/**
 * When a movement ends, what then stands in another row or lane goes there visibly, unless the
 * reader asked for no motion.
 */
export function useSettling(
  chart: RefObject<HTMLElement | null>,
  scene: Scene,
  isMoving: boolean,
): void {
  const last = useRef({ scene, isMoving });
  useLayoutEffect(() => {
    const before = last.current;
    last.current = { scene, isMoving };
    if (isMoving || !before.isMoving || !chart.current) return;
    if (window.matchMedia('(prefers-reduced-motion: reduce)').matches) return;
    const rises = risesBetween(before.scene, scene);
    if (rises.size === 0) return;
    for (const node of chart.current.querySelectorAll<HTMLElement | SVGElement>(
      '[data-target], [data-words], [data-lane]',
    )) {
      const { target, words, lane } = node.dataset;
      const rise = rises.get(target ?? words ?? `lane ${lane}`);
      if (rise === undefined) continue;
      const frames = [{ transform: `translateY(${rise}px)` }, { transform: 'none' }];
      node.animate(frames, { id: IN_PICTURE, duration: SETTLING_MS, easing: 'ease-out' });
    }
  }, [chart, scene, isMoving]);
}

/** By key: how far below its place each thing stood before, px. */
export function risesBetween(before: Scene, now: Scene): ReadonlyMap<string, number> {
  const places = ({ marks, bundles, lanes }: Scene) => [
    ...[...marks, ...bundles].map(({ key, y }) => [key, y] as const),
    ...lanes.map(({ id, y }) => [`lane ${id}`, y] as const),
  ];
  const were = new Map(places(before));
  return new Map(
    places(now).flatMap(([key, y]) => {
      const rise = (were.get(key) ?? y) - y;
      return rise === 0 ? [] : [[key, rise] as const];
    }),
  );
}
