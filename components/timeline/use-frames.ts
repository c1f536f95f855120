'use client';

import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

export interface Frames {
  /** Runs with the next frame; until then further calls are the same one. Ends a run. */
  readonly once: (act: () => void) => void;
  /** Runs each frame with the ms since the beginning, until it gives false. */
  readonly run: (step: (elapsedMs: number) => boolean, done: () => void) => void;
  readonly stop: () => void;
}

/** One movement at a time, drawn in the very frame that computes it. */
export function useFrames(): Frames {
  const [frames] = useState(createFrames);
  useEffect(() => frames.stop, [frames]);
  return frames;
}

function createFrames(): Frames {
  let frame = 0;
  let isAsked = false;
  const stop = () => {
    cancelAnimationFrame(frame);
    isAsked = false;
  };
  return {
    stop,
    once(act) {
      if (isAsked) return;
      stop();
      isAsked = true;
      frame = requestAnimationFrame(() => {
        isAsked = false;
        // React would draw after the frame, and so show each step one frame late.
        flushSync(act);
      });
    },
    run(step, done) {
      stop();
      const began = performance.now();
      const next = (now: number) => {
        let goesOn = false;
        flushSync(() => {
          goesOn = step(Math.max(0, now - began));
        });
        if (goesOn) frame = requestAnimationFrame(next);
        else done();
      };
      frame = requestAnimationFrame(next);
    },
  };
}
