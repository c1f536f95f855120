/** What a search finds in a dataset, the best first. */
import { ordinalsOf } from './bitset';
import type { DatasetIndex } from './dataset-index';
import type { Institution, Leader, TimelineEvent } from './schema';
import { findEvents } from './search-events';
import type { SearchQuery } from './search-query';
import { compareRanks, rankOf, type SearchRank } from './search-rank';
import { searchSections } from './search-text';

export interface Found<T> {
  /** The best of them; equally good ones as the dataset has them. */
  readonly best: readonly T[];
  /** How many there are. */
  readonly count: number;
}

export interface SearchResults {
  readonly events: Found<TimelineEvent>;
  readonly leaders: Found<Leader>;
  readonly institutions: Found<Institution>;
}

/** Events compared letter by letter: of more, those whose titles or names were found are. */
const MOST_COMPARED = 1_000;

/**
 * Searches in steps: whoever runs it may pause after each, a dataset can have a hundred thousand
 * matches. A search without words finds nothing.
 *
 * @param most how many of each to give
 */
export function* searchDataset(
  index: DatasetIndex,
  query: SearchQuery,
  most: number,
): Generator<undefined, SearchResults> {
  if (query.words.length === 0) return NOTHING;
  const leaders = yield* best(index.dataset.leaders, most, ({ name, aliases }) =>
    rankOf([[name], aliases], query),
  );
  const institutions = yield* best(index.dataset.institutions, most, ({ name, aliases }) =>
    rankOf([[name.en, name.vi], aliases], query),
  );
  const ordinals = ordinalsOf(yield* findEvents(index, query));
  const compared = yield* likeliest(index, ordinals, query);
  const events = yield* best(compared, most, (ordinal) =>
    rankOf(searchSections(index.events.at(ordinal), index), query),
  );
  return {
    events: {
      best: events.best.map((ordinal) => index.events.at(ordinal)),
      count: ordinals.length,
    },
    leaders,
    institutions,
  };
}

const NONE = { best: [], count: 0 };
const NOTHING: SearchResults = { events: NONE, leaders: NONE, institutions: NONE };

/** Some of the events found, by how many sections it takes to find them; else in order of time. */
function* likeliest(
  { texts }: DatasetIndex,
  ordinals: Uint32Array,
  { spellings }: SearchQuery,
): Generator<undefined, readonly number[]> {
  if (ordinals.length <= MOST_COMPARED) return [...ordinals];
  const bySections: number[][] = [];
  for (const ordinal of ordinals) {
    const place = texts.sectionsNeeded(ordinal, spellings) - 1;
    const same = (bySections[place] ??= []);
    if (same.length < MOST_COMPARED) same.push(ordinal);
    if (place === 0 && same.length === MOST_COMPARED) return same;
    yield;
  }
  return bySections.flat().slice(0, MOST_COMPARED);
}

function* best<T>(
  candidates: readonly T[],
  most: number,
  rank: (candidate: T) => SearchRank | null,
): Generator<undefined, Found<T>> {
  const ranked: { readonly candidate: T; readonly rank: SearchRank }[] = [];
  for (const candidate of candidates) {
    const own = rank(candidate);
    if (own) ranked.push({ candidate, rank: own });
    yield;
  }
  ranked.sort((a, b) => compareRanks(a.rank, b.rank));
  return {
    best: ranked.slice(0, most).map(({ candidate }) => candidate),
    count: ranked.length,
  };
}
