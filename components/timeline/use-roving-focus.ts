'use client';

import { useCallback, useEffect, useMemo, useRef, useState, type RefObject } from 'react';

import type { Scene } from './scene';
import { neighbour, successor, toTargets, type Direction, type Target } from './targets';

export interface RovingFocus {
  /** Key of the one target that Tab reaches. */
  readonly tabStop: string | null;
  readonly onFocusTarget: (key: string) => void;
  /** True while the focus is on a target. */
  readonly isOnTarget: () => boolean;
  readonly move: (direction: Direction) => void;
}

/**
 * One stop for Tab in the whole plot; arrow keys lead from there (WAI-ARIA APG, "roving tabindex").
 * What is focused may be drawn as part of a count after a zoom, or the other way round: the focus
 * goes along.
 *
 * @param scene the scene at rest
 * @param selected ordinal of the selected event, -1 for none
 */
export function useRovingFocus(
  plot: RefObject<HTMLElement | null>,
  scene: Scene,
  selected: number,
): RovingFocus {
  const targets = useMemo(() => toTargets(scene), [scene]);
  const [last, setLast] = useState<Target | null>(null);
  const stop = useMemo(() => successor(targets, last, selected), [targets, last, selected]);
  const stopKey = stop?.key ?? null;
  const isOnTarget = () =>
    document.activeElement?.closest('[data-target]') !== null &&
    (plot.current?.contains(document.activeElement) ?? false);

  /** The focus was on a target that may be gone by now. */
  const held = useRef(false);
  useEffect(() => {
    const node = plot.current;
    if (!node) return;
    const onFocusOut = ({ target }: FocusEvent) => {
      // A target that is taken away loses the focus to nothing; only the reader takes it elsewhere.
      window.setTimeout(() => {
        if (target instanceof Element && target.isConnected) {
          held.current = node.contains(document.activeElement);
        }
      });
    };
    node.addEventListener('focusout', onFocusOut);
    return () => node.removeEventListener('focusout', onFocusOut);
  }, [plot]);
  useEffect(() => {
    if (held.current && document.activeElement === document.body)
      focusTarget(plot.current, stopKey);
  }, [plot, targets, stopKey]);

  const onFocusTarget = useCallback(
    (key: string) => {
      held.current = true;
      setLast(targets.find((target) => target.key === key) ?? null);
    },
    [targets],
  );
  return {
    tabStop: stopKey,
    onFocusTarget,
    isOnTarget,
    move: (direction) => {
      const next = isOnTarget() && stop ? neighbour(targets, stop.key, direction) : stop;
      if (next) focusTarget(plot.current, next.key);
    },
  };
}

function focusTarget(plot: HTMLElement | null, key: string | null): void {
  if (key === null) return;
  plot
    ?.querySelector<SVGGElement>(`[data-target="${CSS.escape(key)}"]`)
    ?.focus({ focusVisible: true } as FocusOptions);
}
