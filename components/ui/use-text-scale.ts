'use client';

import { useSyncExternalStore } from 'react';

import { useZoom } from './zoom';

/** What a browser's text is sized by unless the reader asked for another size, px. */
const USUAL_PX = 16;

/**
 * How many times as large as usual the reader's text is; 1 on stage, where everything is enlarged
 * already. What is laid out in px has to follow it by itself: the size that is chosen in the
 * browser's settings enlarges rem alone.
 */
export function useTextScale(): number {
  const isEnlarged = useZoom() !== 1;
  const scale = useSyncExternalStore(subscribe, readScale, () => 1);
  return isEnlarged ? 1 : scale;
}

/** Kept, since to read it has the page's styles worked out, and each frame of a phone asks. */
let known: number | null = null;

function readScale(): number {
  known ??= measure();
  return known;
}

function measure(): number {
  const px = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  return Math.max(1, Math.round((100 * px) / USUAL_PX) / 100 || 1);
}

/** Nobody tells of another size of text but what is sized by it. */
function subscribe(onChange: () => void): () => void {
  const rem = document.createElement('span');
  rem.ariaHidden = 'true';
  rem.className = 'invisible absolute top-0 h-px w-[1rem]';
  document.body.append(rem);
  const observer = new ResizeObserver(() => {
    known = null;
    onChange();
  });
  observer.observe(rem);
  return () => {
    observer.disconnect();
    rem.remove();
    known = null;
  };
}
