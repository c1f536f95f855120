'use client';

import { useEffect, useRef, type RefObject } from 'react';

/**
 * Keeps the focus in a list whose events change under it, as when a name in a row filters: on the
 * same event's row if that is still there, else on what holds the list.
 *
 * @param events another object whenever there are other events
 */
export function useKeptRow(pane: RefObject<HTMLElement | null>, events: unknown): void {
  const last = useRef<string | null>(null);
  useEffect(() => {
    const node = pane.current;
    const follow = ({ target }: FocusEvent) => {
      const row = target instanceof Element ? target.closest('li[data-event-id]') : null;
      last.current = row?.getAttribute('data-event-id') ?? null;
    };
    const leave = ({ target }: FocusEvent) => {
      // A row that is taken away loses the focus to nothing; only the reader takes it elsewhere.
      window.setTimeout(() => {
        const isKept = target instanceof Element && target.isConnected;
        if (isKept && !node?.contains(document.activeElement)) last.current = null;
      });
    };
    node?.addEventListener('focusin', follow);
    node?.addEventListener('focusout', leave);
    return () => {
      node?.removeEventListener('focusin', follow);
      node?.removeEventListener('focusout', leave);
    };
  }, [pane]);
  useEffect(() => {
    if (last.current === null) return;
    if (document.activeElement === document.body) {
      const row = `li[data-event-id="${CSS.escape(last.current)}"] > a`;
      const kept = pane.current?.querySelector<HTMLElement>(row);
      // A row that comes back later is not the one that the reader is at by then.
      if (!kept) last.current = null;
      (kept ?? pane.current?.closest('main'))?.focus();
    } else {
      document.activeElement?.closest('li')?.scrollIntoView({ block: 'nearest' });
    }
  }, [pane, events]);
}
