'use client';

import { useMemo } from 'react';

import { useLocale } from '@/components/i18n/use-messages';
import type { FindItem } from '@/components/timeline/item';
import type { Lane } from '@/components/timeline/lane';
import type { DatasetIndex } from '@/data/dataset-index';
import type { TimeSpan } from '@/data/time';

import { verticalLayout, type VerticalSize } from './vertical-layout';
import type { VerticalScene } from './vertical-scene';
import { partAround } from './vertical-tiles';

/**
 * Lays out all of time at one resolution, or of many events what is near the viewport; scrolling
 * then only chooses what is drawn of it.
 */
export function useVerticalScene(
  {
    index,
    lane,
    item,
    extent,
    gaps,
    bundles,
    selected,
  }: {
    readonly index: DatasetIndex;
    readonly lane: Lane;
    readonly item: FindItem;
    readonly extent: TimeSpan;
    readonly gaps: readonly TimeSpan[];
    readonly bundles: ReadonlyMap<string, boolean>;
    readonly selected: number;
  },
  viewport: TimeSpan,
  msPerPx: number,
  { width, reach, scale }: VerticalSize,
): VerticalScene {
  const locale = useLocale();
  const { start, end } = partAround(viewport, lane.events.size, msPerPx);
  return useMemo(() => {
    const words = (id: string) => {
      const event = index.events.get(id);
      return { title: event?.title[locale] ?? id, strong: event?.kind === 'congress' };
    };
    const { columns } = index;
    const input = { lane, columns, item, extent, gaps, bundles, selected, words };
    return verticalLayout(input, { start, end }, msPerPx, { width, reach, scale });
  }, [
    index,
    lane,
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
  ]);
}
