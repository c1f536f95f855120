import type { DatasetIndex } from '@/data/dataset-index';

import type { KnownIds } from './view-url';

/** What an address may name of a dataset. */
export function knownIds(index: DatasetIndex): KnownIds {
  return {
    leaders: index.leaders,
    institutions: index.institutions,
    subtypes: { has: (id) => index.facets.has('subtypes', id) },
    places: index.places,
    articles: index.articles,
    publishers: index.publishers,
    events: index.events,
  };
}
