'use client';

import { useCallback, useEffect, useRef, type RefObject } from 'react';

/**
 * Keeps the focus where one is at work when a press takes away what was pressed: what it would leave
 * to the page goes to the first control in `root` that is seen.
 *
 * @param changed changes when the press has had its effect
 * @returns to be called at such a press
 */
export function useKeptFocus(root: RefObject<HTMLElement | null>, changed: unknown): () => void {
  const isPressed = useRef(false);
  useEffect(() => {
    if (!isPressed.current) return;
    isPressed.current = false;
    if (document.activeElement === document.body) firstControl(root.current)?.focus();
  }, [root, changed]);
  return useCallback(() => {
    isPressed.current = true;
  }, []);
}

function firstControl(root: HTMLElement | null): HTMLElement | undefined {
  return [...(root?.querySelectorAll<HTMLElement>('button, input, a[href]') ?? [])].find(
    (control) => control.checkVisibility({ visibilityProperty: true }),
  );
}
