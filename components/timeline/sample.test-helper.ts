/** The layout's input as the chart makes it. */
import type { LaneGrouping } from '@/components/view/view-state';
import { indexDataset } from '@/data/dataset-index';
import { EMPTY_FILTER } from '@/data/event-filter';
import { filterEvents } from '@/data/query';
import type { Dataset } from '@/data/schema';
import { toSpan } from '@/data/time';
import type { Lang } from '@/data/vocabulary';

import { itemFinder } from './item';
import type { LayoutInput } from './layout';
import { laneInput, layoutText } from './layout-input';
import { fitting } from './viewport';

export interface SampleOptions {
  readonly grouping?: LaneGrouping;
  readonly lang?: Lang;
  readonly bundles?: ReadonlyMap<string, boolean>;
  /** Ordinal of the selected event. */
  readonly selected?: number;
  readonly collapsed?: ReadonlySet<string>;
  readonly pinned?: number;
}

export function sampleInput(
  dataset: Dataset,
  {
    grouping = 'leader',
    lang = 'en',
    bundles = new Map(),
    selected = -1,
    collapsed = new Set(),
    pinned = 0,
  }: SampleOptions = {},
): LayoutInput {
  const index = indexDataset(dataset);
  const set = filterEvents(index, EMPTY_FILTER);
  return {
    ...laneInput(index, set, grouping, itemFinder(index, lang)),
    columns: index.columns,
    selected,
    bounds: fitting(toSpan(dataset.window.start, dataset.window.end), 0.01),
    gaps: [],
    bundles,
    collapsed,
    pinned,
    text: layoutText(index, lang, () => 0),
  };
}
