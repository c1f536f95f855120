/** The vertical layout's input as its chart makes it. */
import { eventTimes } from '@/components/timeline/event-times';
import { itemFinder } from '@/components/timeline/item';
import { lanesOf, ONE_LANE, toLanes } from '@/components/timeline/lane';
import { LaneEvents } from '@/components/timeline/lane-events';
import { indexDataset, type DatasetIndex } from '@/data/dataset-index';
import { EMPTY_FILTER } from '@/data/event-filter';
import { filterEvents } from '@/data/query';
import type { Dataset } from '@/data/schema';
import { toSpan } from '@/data/time';
import type { Lang } from '@/data/vocabulary';

import type { VerticalInput } from './vertical-layout';

export interface VerticalOptions {
  readonly lang?: Lang;
  readonly bundles?: ReadonlyMap<string, boolean>;
  readonly selected?: string | null;
  /** Id of the leader whose lane is shown; all events if there is none. */
  readonly shown?: string | null;
}

export function verticalInput(dataset: Dataset, options: VerticalOptions = {}): VerticalInput {
  return indexedInput(indexDataset(dataset), options);
}

export function indexedInput(
  index: DatasetIndex,
  { lang = 'en', bundles = new Map(), selected = null, shown = null }: VerticalOptions = {},
): VerticalInput {
  const { start, end } = index.dataset.window;
  const [lane] = toLanes(index, filterEvents(index, EMPTY_FILTER), 'none');
  const empty = new LaneEvents(new Uint32Array(), index.columns, eventTimes(index));
  const all = lane ?? { id: ONE_LANE, events: empty };
  return {
    lane:
      toLanes(index, filterEvents(index, EMPTY_FILTER), 'leader').find(({ id }) => id === shown) ??
      all,
    events: all.events,
    lanesOf: lanesOf(index, 'leader'),
    columns: index.columns,
    item: itemFinder(index, lang),
    extent: toSpan(start, end),
    gaps: [toSpan('2024-01-01', '2024-11-30')],
    bundles,
    selected: selected === null ? -1 : index.events.ordinalOf(selected),
    words: (id) => {
      const event = index.events.get(id);
      return { title: event?.title[lang] ?? id, strong: event?.kind === 'congress' };
    },
  };
}
