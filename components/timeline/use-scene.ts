'use client';

import { useMemo } from 'react';

import { formatTick } from '@/components/i18n/format-tick';
import { useLocale, useMessages } from '@/components/i18n/use-messages';
import type { LaneGrouping } from '@/components/view/view-state';
import type { DatasetIndex } from '@/data/dataset-index';
import type { EventSet } from '@/data/query';
import type { TimeSpan } from '@/data/time';

import { eventTimes } from './event-times';
import { itemFinder, type FindItem } from './item';
import { toLanes, type Lane } from './lane';
import { LaneEvents } from './lane-events';
import { layout, pack, packingFrame, type LayoutInput, type Size } from './layout';
import type { Scene } from './scene';

/** What is laid out, whatever the viewport. */
export interface LaneInput {
  readonly lanes: readonly Lane[];
  /** All dated events, each once. */
  readonly events: LaneEvents;
  readonly item: FindItem;
}

export function useLanes(index: DatasetIndex, events: EventSet, grouping: LaneGrouping): LaneInput {
  const locale = useLocale();
  const item = useMemo(() => itemFinder(index, locale), [index, locale]);
  const lanes = useMemo(() => toLanes(index, events, grouping), [index, events, grouping]);
  const all = useMemo(() => {
    const [only] = toLanes(index, events, 'none');
    return only?.events ?? new LaneEvents(new Uint32Array(), index.columns, eventTimes(index));
  }, [index, events]);
  return useMemo(() => ({ lanes, events: all, item }), [lanes, all, item]);
}

export interface SceneInput extends LaneInput {
  readonly index: DatasetIndex;
  /** Ordinal of the selected event; -1 for none. */
  readonly selected: number;
  readonly bounds: TimeSpan;
  readonly gaps: readonly TimeSpan[];
  readonly bundles: ReadonlyMap<string, boolean>;
  readonly collapsed: ReadonlySet<string>;
  readonly pinned: number;
  /** Height in px that the name of a lane needs. */
  readonly leastHeight: (laneId: string) => number;
}

/**
 * Lays out the events; what does not depend on the viewport is kept while one pans.
 *
 * @param scrollTop how far the lanes are scrolled, px; 0 if none is pinned
 */
export function useScene(
  {
    index,
    lanes,
    events,
    item,
    selected,
    bounds,
    gaps,
    bundles,
    collapsed,
    pinned,
    leastHeight,
  }: SceneInput,
  viewport: TimeSpan,
  size: Size,
  scrollTop: number,
): Scene {
  const locale = useLocale();
  const { timeline: t } = useMessages();
  const text = useMemo<LayoutInput['text']>(
    () => ({
      leastHeight,
      tasks: t.tasks,
      meeting: (id) => ({ text: index.events.get(id)?.title[locale] ?? id, strong: false }),
      tick: (ms, unit, width) => formatTick(locale, ms, unit, width),
    }),
    [leastHeight, t, index, locale],
  );
  const { columns } = index;
  const input = useMemo<LayoutInput>(
    () => ({
      columns,
      lanes,
      events,
      item,
      selected,
      bounds,
      gaps,
      bundles,
      collapsed,
      pinned,
      text,
    }),
    [columns, lanes, events, item, selected, bounds, gaps, bundles, collapsed, pinned, text],
  );
  const { msPerPx, window } = packingFrame(viewport, size.width);
  const { start, end } = window;
  const packed = useMemo(
    () => pack(input, { msPerPx, window: { start, end } }, size),
    [input, msPerPx, start, end, size],
  );
  return useMemo(
    () => layout(input, viewport, { ...size, scrollTop }, packed),
    [input, viewport, size, scrollTop, packed],
  );
}
