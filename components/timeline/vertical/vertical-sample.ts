/** The vertical layout's input as its chart makes it, for tests. Not part of the product. */
import { itemFinder } from '@/components/timeline/item';
import { indexDataset } from '@/data/dataset-index';
import type { Dataset } from '@/data/schema';
import { toSpan } from '@/data/time';
import type { Lang } from '@/data/vocabulary';

import type { VerticalInput } from './vertical-layout';

export interface VerticalOptions {
  readonly lang?: Lang;
  readonly bundles?: ReadonlyMap<string, boolean>;
  readonly selected?: string | null;
}

export function verticalInput(
  dataset: Dataset,
  { lang = 'en', bundles = new Map(), selected = null }: VerticalOptions = {},
): VerticalInput {
  const index = indexDataset(dataset);
  const item = itemFinder(index, lang);
  return {
    items: dataset.events
      .map(({ id }) => item(index.events.ordinalOf(id)))
      .filter((one) => one !== null),
    extent: toSpan(dataset.window.start, dataset.window.end),
    gaps: [toSpan('2024-01-01', '2024-11-30')],
    bundles,
    selected,
    words: (id) => {
      const event = index.events.get(id);
      return { title: event?.title[lang] ?? id, strong: event?.kind === 'congress' };
    },
  };
}
