'use client';

import { useEffect, type Dispatch, type SetStateAction } from 'react';

/** Marks the palette's field. */
export const PALETTE_FIELD = 'palette-field';

/**
 * Until the palette that was asked for is there to be typed into, what is typed goes to its text: the
 * letters would else be lost, or taken for the page's own keys.
 */
export function useEarlyKeys(
  open: boolean,
  setText: Dispatch<SetStateAction<string>>,
  onCancel: () => void,
): void {
  useEffect(() => {
    if (!open) return;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.altKey || event.metaKey || isPaletteFocused()) return;
      const { key } = event;
      if (key.length === 1) setText((before) => before + key);
      else if (key === 'Backspace') setText((before) => before.slice(0, -1));
      else if (key === 'Escape') onCancel();
      else return;
      event.preventDefault();
      event.stopPropagation();
    };
    document.addEventListener('keydown', onKeyDown, true);
    return () => document.removeEventListener('keydown', onKeyDown, true);
  }, [open, setText, onCancel]);
}

function isPaletteFocused(): boolean {
  const panel = document.getElementById(PALETTE_FIELD)?.closest('[role="dialog"]');
  return panel?.contains(document.activeElement) ?? false;
}
