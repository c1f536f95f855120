'use client';

import { useContext, useMemo, useState } from 'react';

import { useLocale } from '@/components/i18n/use-messages';
import type { LaneGrouping } from '@/components/view/view-state';
import type { DatasetIndex } from '@/data/dataset-index';
import type { EventSet } from '@/data/query';
import type { TimeSpan } from '@/data/time';

import { ComparedContext } from './compared';
import { itemFinder } from './item';
import type { LayoutInput, Size } from './layout';
import { laneInput, layoutText, type LaneInput } from './layout-input';
import type { Scene } from './scene';
import { SceneSequence } from './scene-sequence';

export function useLanes(index: DatasetIndex, events: EventSet, grouping: LaneGrouping): LaneInput {
  const locale = useLocale();
  const compared = useContext(ComparedContext);
  const item = useMemo(() => itemFinder(index, locale, compared), [index, locale, compared]);
  return useMemo(() => laneInput(index, events, grouping, item), [index, events, grouping, item]);
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
 * Lays out the events; what does not depend on the viewport is kept while one moves.
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
  isMoving: boolean,
): Scene {
  const locale = useLocale();
  const text = useMemo(() => layoutText(index, locale, leastHeight), [index, locale, leastHeight]);
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
  const [scenes] = useState(() => new SceneSequence());
  return scenes.next(input, viewport, { ...size, scrollTop }, isMoving);
}
