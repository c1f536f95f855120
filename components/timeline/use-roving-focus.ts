'use client';

import { useMemo, useState, type RefObject } from 'react';

import type { Scene } from './scene';
import { neighbour, toTargets, type Direction } from './targets';

export interface RovingFocus {
  /** Key of the one target that Tab reaches. */
  readonly tabStop: string | null;
  readonly onFocusTarget: (key: string) => void;
  /** True while the focus is on a target. */
  readonly isOnTarget: () => boolean;
  readonly move: (direction: Direction) => void;
}

/** One stop for Tab in the whole plot; arrow keys lead from there (WAI-ARIA APG, "roving tabindex"). */
export function useRovingFocus(
  plot: RefObject<HTMLElement | null>,
  scene: Scene,
  selected: string | null,
): RovingFocus {
  const targets = useMemo(() => toTargets(scene), [scene]);
  const [last, setLast] = useState<string | null>(null);
  const stop =
    targets.find(({ key }) => key === last) ??
    targets.find(({ eventId }) => eventId === selected) ??
    targets[0];
  const isOnTarget = () =>
    document.activeElement?.closest('[data-target]') !== null &&
    (plot.current?.contains(document.activeElement) ?? false);
  return {
    tabStop: stop?.key ?? null,
    onFocusTarget: setLast,
    isOnTarget,
    move: (direction) => {
      const next = isOnTarget() && stop ? neighbour(targets, stop.key, direction) : stop;
      if (!next) return;
      plot.current
        ?.querySelector<SVGGElement>(`[data-target="${CSS.escape(next.key)}"]`)
        ?.focus({ focusVisible: true } as FocusOptions);
    },
  };
}
