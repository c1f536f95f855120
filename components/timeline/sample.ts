/** The layout's input as the chart makes it, for tests. Not part of the product. */
import { formatTick } from '@/components/i18n/format-tick';
import { MESSAGES } from '@/components/i18n/messages';
import type { LaneGrouping } from '@/components/view/view-state';
import { indexDataset } from '@/data/dataset-index';
import type { Dataset } from '@/data/schema';
import { toSpan } from '@/data/time';
import type { Lang } from '@/data/vocabulary';

import { toItems } from './item';
import { toLanes } from './lane';
import type { LayoutInput } from './layout';
import { fitting } from './viewport';

export interface SampleOptions {
  readonly grouping?: LaneGrouping;
  readonly lang?: Lang;
  readonly headerPx?: number;
  readonly bundles?: ReadonlyMap<string, boolean>;
}

export function sampleInput(
  dataset: Dataset,
  { grouping = 'leader', lang = 'en', headerPx = 0, bundles = new Map() }: SampleOptions = {},
): LayoutInput {
  const index = indexDataset(dataset);
  return {
    items: toItems(dataset.events, index, lang),
    lanes: toLanes(
      dataset.events.filter(({ date }) => date !== null),
      grouping,
      index,
    ),
    bounds: fitting(toSpan(dataset.window.start, dataset.window.end), 0.01),
    gaps: [],
    bundles,
    headerPx,
    text: {
      leastHeight: () => 0,
      tasks: MESSAGES[lang].timeline.tasks,
      meeting: (id) => ({ text: index.events.get(id)?.title[lang] ?? id, strong: false }),
      tick: (ms, unit, width) => formatTick(lang, ms, unit, width),
    },
  };
}
