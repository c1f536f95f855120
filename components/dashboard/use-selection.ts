'use client';

import { useCallback, useRef, useState, type RefObject } from 'react';

import type { Step } from '@/components/view/address';
import type { ViewPatch } from '@/components/view/use-view-state';

export interface Selection {
  /** Holds the events: the focus returns to one of them when the details close. */
  readonly events: RefObject<HTMLElement | null>;
  /** How often the reader asked for an event, by opening or stepping. */
  readonly asked: number;
  /** The reader opened the details, so the focus goes there; a link or a key step leaves it. */
  readonly takesFocus: boolean;
  /** @param also what else changes in the same step */
  readonly select: (id: string, also?: ViewPatch) => void;
  /** Goes on to another event without leaving a step to come back to. */
  readonly step: (id: string) => void;
  readonly close: () => void;
}

/** Opens and closes the details of an event, and moves the focus there and back. */
export function useSelection(
  selected: string | null,
  update: (patch: ViewPatch, step?: Step) => void,
): Selection {
  const events = useRef<HTMLElement>(null);
  const [takesFocus, setTakesFocus] = useState(false);
  const [asked, setAsked] = useState(0);
  const select = useCallback(
    (id: string, also?: ViewPatch) => {
      setAsked((times) => times + 1);
      setTakesFocus(true);
      update({ ...also, event: id });
    },
    [update],
  );
  const step = useCallback(
    (id: string) => {
      setAsked((times) => times + 1);
      setTakesFocus(false);
      update({ event: id }, 'replace');
    },
    [update],
  );
  const close = useCallback(() => {
    update({ event: null });
    if (selected === null) return;
    // The details go first, so that their own rows are not found.
    requestAnimationFrame(() => focusEvent(events.current, selected));
  }, [selected, update]);
  return { events, asked, takesFocus, select, step, close };
}

function focusEvent(root: HTMLElement | null, id: string): void {
  const named = `[data-event-id="${CSS.escape(id)}"]`;
  // An event stands in several lanes; the one that was left is the one that Tab reaches.
  const drawn = root?.querySelector(`${named}[tabindex="0"]`) ?? root?.querySelector(named);
  const target = drawn?.matches('[tabindex], a, button')
    ? drawn
    : drawn?.querySelector('a, button');
  if (target instanceof HTMLElement || target instanceof SVGElement) target.focus();
}
