'use client';

import { useMemo } from 'react';

import { useLocale } from '@/components/i18n/use-messages';
import { ONE_LANE } from '@/components/timeline/lane';
import type { DatasetIndex } from '@/data/dataset-index';
import type { TimeSpan } from '@/data/time';

import { verticalLayout, type VerticalInput, type VerticalSize } from './vertical-layout';
import type { VerticalScene } from './vertical-scene';
import { partAround } from './vertical-tiles';

const UNKNOWN: VerticalSize = { width: 0, reach: 0, scale: 1 };
const NOTHING: VerticalScene = {
  laneId: ONE_LANE,
  width: 0,
  height: 0,
  msPerPx: 1,
  start: 0,
  axisPx: 0,
  bandPx: 0,
  labelPx: 0,
  gaps: [],
  bands: [],
  marks: [],
  labels: [],
};

/**
 * Lays out all of time at one resolution, or of many events what is near the viewport; scrolling
 * then only chooses what is drawn of it.
 *
 * @param size `null` until it is known: nothing is laid out twice
 */
export function useVerticalScene(
  {
    index,
    lane,
    events,
    lanesOf,
    item,
    extent,
    gaps,
    bundles,
    selected,
  }: Omit<VerticalInput, 'columns' | 'words'> & { readonly index: DatasetIndex },
  viewport: TimeSpan,
  msPerPx: number,
  size: VerticalSize | null,
): VerticalScene {
  const locale = useLocale();
  const { start, end } = partAround(viewport, lane.events.size, msPerPx);
  const { width, reach, scale } = size ?? UNKNOWN;
  const isKnown = size !== null;
  return useMemo(() => {
    if (!isKnown) return NOTHING;
    const words = (id: string) => {
      const event = index.events.get(id);
      return { title: event?.title[locale] ?? id, strong: event?.kind === 'congress' };
    };
    const { columns } = index;
    const of = { lane, events, lanesOf, columns, item, extent, gaps, bundles, selected, words };
    return verticalLayout(of, { start, end }, msPerPx, { width, reach, scale });
  }, [
    index,
    lane,
    events,
    lanesOf,
    item,
    extent,
    gaps,
    bundles,
    selected,
    locale,
    start,
    end,
    msPerPx,
    width,
    reach,
    scale,
    isKnown,
  ]);
}
