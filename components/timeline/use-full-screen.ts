'use client';

import { useSyncExternalStore } from 'react';

export interface FullScreen {
  /** Not every browser can, or is allowed to. */
  readonly isOffered: boolean;
  readonly isOn: boolean;
  readonly toggle: () => void;
}

/** The whole page on the whole screen, as for a projector; Esc leaves it. */
export function useFullScreen(): FullScreen {
  const isOn = useSyncExternalStore(
    subscribe,
    () => document.fullscreenElement !== null,
    () => false,
  );
  return { isOffered: document.fullscreenEnabled, isOn, toggle };
}

function subscribe(onChange: () => void): () => void {
  document.addEventListener('fullscreenchange', onChange);
  return () => document.removeEventListener('fullscreenchange', onChange);
}

/** The whole document, not a part of it: lists and dialogs open at its end. */
function toggle(): void {
  const done = document.fullscreenElement
    ? document.exitFullscreen()
    : document.documentElement.requestFullscreen();
  // Refused, as without a press of the reader's: everything stays as it is, and so does the button.
  done.catch(() => undefined);
}
