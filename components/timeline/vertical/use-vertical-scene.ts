'use client';

import { useMemo } from 'react';

import { useLocale } from '@/components/i18n/use-messages';
import type { Item } from '@/components/timeline/item';
import type { LaneInput } from '@/components/timeline/use-scene';
import type { DatasetIndex } from '@/data/dataset-index';
import type { TimeSpan } from '@/data/time';

import { verticalLayout, type VerticalSize } from './vertical-layout';
import type { VerticalScene } from './vertical-scene';

/** The dated events as items: the one place where this timeline asks what an event is. */
export function useItems({ events, item }: Pick<LaneInput, 'events' | 'item'>): readonly Item[] {
  return useMemo(
    () => Array.from(events.ordinals, item).filter((one) => one !== null),
    [events, item],
  );
}

/** Lays out all of time at one resolution; scrolling then only chooses what is drawn of it. */
export function useVerticalScene(
  {
    index,
    items,
    extent,
    gaps,
    bundles,
    selected,
  }: {
    readonly index: DatasetIndex;
    readonly items: readonly Item[];
    readonly extent: TimeSpan;
    readonly gaps: readonly TimeSpan[];
    readonly bundles: ReadonlyMap<string, boolean>;
    readonly selected: string | null;
  },
  msPerPx: number,
  { width, reach, scale }: VerticalSize,
): VerticalScene {
  const locale = useLocale();
  return useMemo(() => {
    const words = (id: string) => {
      const event = index.events.get(id);
      return { title: event?.title[locale] ?? id, strong: event?.kind === 'congress' };
    };
    return verticalLayout({ items, extent, gaps, bundles, selected, words }, msPerPx, {
      width,
      reach,
      scale,
    });
  }, [index, items, extent, gaps, bundles, selected, locale, msPerPx, width, reach, scale]);
}
