'use client';

import { useEffect, useRef, useState, type RefObject } from 'react';

import type { Direction } from '@/components/timeline/targets';
import type { RovingFocus } from '@/components/timeline/use-roving-focus';

import type { VerticalLabel, VerticalScene } from './vertical-scene';

const STEPS: { readonly [D in Direction]: 1 | -1 } = { up: -1, left: -1, down: 1, right: 1 };

/**
 * One stop for Tab among all labels; arrow keys lead on from there, also to those not drawn yet.
 *
 * @param top upper edge of what is seen, px: there Tab comes in for the first time
 */
export function useListFocus(
  plot: RefObject<HTMLElement | null>,
  { labels }: VerticalScene,
  selected: string | null,
  top: number,
): RovingFocus {
  const [last, setLast] = useState<string | null>(null);
  const asked = useRef<string | null>(null);
  const stop =
    labels.find(({ key }) => key === last) ??
    labels.find((label) => label.is === 'event' && label.eventId === selected) ??
    labels.find(({ y }) => y >= top) ??
    labels.at(-1);

  useEffect(() => {
    if (asked.current === null) return;
    plot.current?.querySelector<HTMLElement>(targetOf(asked.current))?.focus();
    asked.current = null;
  }, [plot, last]);

  const isOnTarget = () =>
    document.activeElement?.closest('[data-target]') !== null &&
    (plot.current?.contains(document.activeElement) ?? false);
  return {
    tabStop: stop?.key ?? null,
    onFocusTarget: setLast,
    isOnTarget,
    move: (direction) => {
      const next: VerticalLabel | undefined =
        isOnTarget() && stop ? labels[labels.indexOf(stop) + STEPS[direction]] : stop;
      if (!next) return;
      // What is not drawn yet is drawn because Tab must reach it, and gets the focus then.
      asked.current = next.key;
      setLast(next.key);
      plot.current?.querySelector<HTMLElement>(targetOf(next.key))?.focus();
    },
  };
}

function targetOf(key: string): string {
  return `[data-target="${CSS.escape(key)}"]`;
}
