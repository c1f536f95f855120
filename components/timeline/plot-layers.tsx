'use client';

import { useMemo } from 'react';

import { splitPinned } from './pinned';
import { Plot, type PlotProps } from './plot';
import type { Scene } from './scene';

/**
 * The plot, and above it the lanes that are pinned. These stick by the browser's own means, so that
 * they stand still even while what is scrolled is not drawn again yet.
 */
export function PlotLayers({
  rested,
  ...props
}: Omit<PlotProps, 'rested'> & {
  /** The scene as it was when the view last came to rest. */
  readonly rested: Scene;
}) {
  const { scene } = props;
  const now = useMemo(() => splitPinned(scene), [scene]);
  const before = useMemo(() => splitPinned(rested), [rested]);
  return (
    <>
      {now.pinned && (
        <div
          data-pinned
          className="sticky top-0 z-1 bg-paper after:absolute after:inset-x-0 after:bottom-0 after:h-px after:bg-ink-3"
        >
          <Plot
            {...props}
            scene={now.pinned}
            rested={before.pinned?.clusters ?? []}
            top={0}
            up={scene.pinned?.y}
            height={now.pinned.height}
          />
        </div>
      )}
      <div className={now.pinned ? 'absolute top-0 left-0' : undefined}>
        <Plot {...props} scene={now.scrolled} rested={before.scrolled.clusters} />
      </div>
    </>
  );
}
