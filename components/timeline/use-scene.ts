'use client';

import { useMemo } from 'react';

import { formatTick } from '@/components/i18n/format-tick';
import { useLocale, useMessages } from '@/components/i18n/use-messages';
import type { LaneGrouping } from '@/components/view/view-state';
import type { DatasetIndex } from '@/data/dataset-index';
import type { TimelineEvent } from '@/data/schema';
import type { TimeSpan } from '@/data/time';

import { toItems, type Item } from './item';
import { toLanes } from './lane';
import { layout, pack, type LayoutInput, type Size } from './layout';
import { packingResolution } from './packing';
import type { Scene } from './scene';
import { resolution } from './viewport';

export interface SceneInput {
  readonly index: DatasetIndex;
  readonly events: readonly TimelineEvent[];
  readonly grouping: LaneGrouping;
  readonly bounds: TimeSpan;
  readonly gaps: readonly TimeSpan[];
  readonly bundles: ReadonlyMap<string, boolean>;
  readonly headerPx: number;
  /** Height in px that the name of a lane needs. */
  readonly leastHeight: (laneId: string) => number;
}

/** Lays out the events; what does not depend on the viewport is kept while one pans. */
export function useScene(
  { index, events, grouping, bounds, gaps, bundles, headerPx, leastHeight }: SceneInput,
  viewport: TimeSpan,
  size: Size,
): { readonly scene: Scene; readonly items: readonly Item[] } {
  const locale = useLocale();
  const { timeline: t } = useMessages();
  const items = useMemo(() => toItems(events, index, locale), [events, index, locale]);
  const lanes = useMemo(
    () =>
      toLanes(
        events.filter((event) => event.date !== null),
        grouping,
        index,
      ),
    [events, grouping, index],
  );
  const input = useMemo<LayoutInput>(
    () => ({
      items,
      lanes,
      bounds,
      gaps,
      bundles,
      headerPx,
      text: {
        leastHeight,
        tasks: t.tasks,
        meeting: (id) => ({ text: index.events.get(id)?.title[locale] ?? id, strong: false }),
        tick: (ms, unit, width) => formatTick(locale, ms, unit, width),
      },
    }),
    [items, lanes, bounds, gaps, bundles, headerPx, leastHeight, t, index, locale],
  );
  const step = packingResolution(resolution(viewport, size.width));
  const packed = useMemo(() => pack(input, step, size.height), [input, step, size.height]);
  const scene = useMemo(
    () => layout(input, viewport, size, packed),
    [input, viewport, size, packed],
  );
  return { scene, items };
}
