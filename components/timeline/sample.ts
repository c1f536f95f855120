/** The layout's input as the chart makes it, for tests. Not part of the product. */
import { formatTick } from '@/components/i18n/format-tick';
import { MESSAGES } from '@/components/i18n/messages';
import type { LaneGrouping } from '@/components/view/view-state';
import { indexDataset } from '@/data/dataset-index';
import { EMPTY_FILTER } from '@/data/event-filter';
import { filterEvents } from '@/data/query';
import type { Dataset } from '@/data/schema';
import { toSpan } from '@/data/time';
import type { Lang } from '@/data/vocabulary';

import { eventTimes } from './event-times';
import { itemFinder } from './item';
import { toLanes } from './lane';
import { LaneEvents } from './lane-events';
import type { LayoutInput } from './layout';
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
  const [all] = toLanes(index, set, 'none');
  return {
    columns: index.columns,
    lanes: toLanes(index, set, grouping),
    events: all?.events ?? new LaneEvents(new Uint32Array(), index.columns, eventTimes(index)),
    item: itemFinder(index, lang),
    selected,
    bounds: fitting(toSpan(dataset.window.start, dataset.window.end), 0.01),
    gaps: [],
    bundles,
    collapsed,
    pinned,
    text: {
      leastHeight: () => 0,
      tasks: MESSAGES[lang].timeline.tasks,
      meeting: (id) => ({ text: index.events.get(id)?.title[lang] ?? id, strong: false }),
      tick: (ms, unit, width) => formatTick(lang, ms, unit, width),
    },
  };
}
