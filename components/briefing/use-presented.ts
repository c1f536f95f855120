'use client';

import { useSyncExternalStore } from 'react';

import { subscribeToAddress, writeAddress } from '@/components/view/address';
import { isPack } from '@/components/view/pack';

import { exploreAddress, presentAddress, sceneNumber } from './present-address';

export interface Presented {
  /** Number of the scene, from 1; `null` while one explores. */
  readonly scene: number | null;
  readonly start: (scene: number) => void;
  readonly leave: () => void;
}

/**
 * Whether the address presents, and which scene.
 *
 * @param startsOnStage of the page as it was built, before the reader's address is known
 */
export function usePresented(startsOnStage: boolean): Presented {
  const scene = useSyncExternalStore(
    subscribeToAddress,
    () => sceneNumber(window.location),
    () => (startsOnStage ? 1 : null),
  );
  return { scene, start, leave };
}

function start(scene: number): void {
  writeAddress(presentAddress(window.location, isServed(), scene), 'push');
  // Refused where it is not allowed: the page is as large as its window then.
  if (document.fullscreenEnabled && !document.fullscreenElement) {
    document.documentElement.requestFullscreen().catch(() => undefined);
  }
}

function leave(): void {
  writeAddress(exploreAddress(window.location), 'push');
  if (document.fullscreenElement) document.exitFullscreen().catch(() => undefined);
}

/** False for a pack: it has one path only. */
export function isServed(): boolean {
  return !isPack();
}
