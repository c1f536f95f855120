'use client';

import { useSyncExternalStore } from 'react';

/** What the stage is laid out for, px: at 1920 by 1080 everything is 1.75 times as large. */
const WIDTH_PX = 1097;
const HEIGHT_PX = 617;

/** How many times as large everything is on stage; never smaller than when exploring. */
export function useStageZoom(): number {
  return useSyncExternalStore(
    subscribe,
    () =>
      Math.max(
        1,
        Math.round(100 * Math.min(window.innerWidth / WIDTH_PX, window.innerHeight / HEIGHT_PX)) /
          100,
      ),
    () => 1,
  );
}

function subscribe(onChange: () => void): () => void {
  window.addEventListener('resize', onChange);
  return () => window.removeEventListener('resize', onChange);
}
