'use client';

import { useMemo, type RefObject } from 'react';

import { GUTTER_PX } from './gutter-metrics';
import type { Size } from './layout';
import { useScroll } from './use-scroll';
import { useSize } from './use-size';

const LEAST_HEIGHT_PX = 120;

export interface ChartSize {
  /** What scrolls the lanes. */
  readonly lanes: RefObject<HTMLDivElement | null>;
  /** False before the lanes' height is known. */
  readonly isKnown: boolean;
  readonly size: Size & { readonly clearWidth: number; readonly top: number };
  /** Height in px of the band that is near what is scrolled to, from `top`. */
  readonly bandHeight: number;
}

/** The plot's size: what gutter and details leave of the chart, and which part of it is near. */
export function useChartSize(outer: Size, coveredPx: number): ChartSize {
  const [lanes, measured] = useSize<HTMLDivElement>();
  const width = Math.max(1, outer.width - GUTTER_PX);
  const height = measured?.height ?? LEAST_HEIGHT_PX;
  const clearWidth = Math.max(1, width - coveredPx);
  const { top, height: bandHeight } = useScroll(lanes, height);
  const size = useMemo(
    () => ({ width, height, clearWidth, top, bottom: top + bandHeight }),
    [width, height, clearWidth, top, bandHeight],
  );
  return { lanes, isKnown: measured !== null, size, bandHeight };
}
