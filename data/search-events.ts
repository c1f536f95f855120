/** The events that a search leaves, for a filter and for whoever ranks them. */
import { addBit, noBits, ordinalsOf, type Bitset } from './bitset';
import type { DatasetIndex } from './dataset-index';
import { beginsWord, occurrences, type ExactWording, type SearchQuery } from './search-query';
import { searchSections } from './search-text';
import type { SearchTexts } from './search-texts';
import { foldText } from './text';

/** Answers of exact searches that are kept for each dataset: each filter, count and chip asks anew. */
const KEPT = 16;

const known = new WeakMap<SearchTexts, Map<string, Bitset>>();

/**
 * The events that have every word, in one of its spellings. What was typed with diacritics or in
 * quotation marks must begin a word there just so; where no event has it so, those that have the
 * words in any way are found, for a reader may not know how a name is written.
 */
export function* findEvents(index: DatasetIndex, query: SearchQuery): Generator<undefined, Bitset> {
  yield* index.texts.findInSteps(query.spellings);
  const found = index.texts.findSpelt(query.spellings);
  if (query.exact.length === 0) return found;
  const kept = keptOf(index.texts);
  const answer = kept.get(keyOf(query)) ?? (yield* haveExactly(index, found, query.exact));
  kept.delete(keyOf(query));
  kept.set(keyOf(query), answer);
  for (const oldest of kept.keys()) {
    if (kept.size <= KEPT) break;
    kept.delete(oldest);
  }
  return answer;
}

/** The same at once. */
export function findEventsNow(index: DatasetIndex, query: SearchQuery): Bitset {
  const steps = findEvents(index, query);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Whether `findEventsNow` has its answer at hand, or few texts to look through. */
export function isFound({ texts }: DatasetIndex, query: SearchQuery): boolean {
  const hasExact = query.exact.length === 0 || texts.isSmall || keptOf(texts).has(keyOf(query));
  return hasExact && texts.knows(query.spellings);
}

function* haveExactly(
  index: DatasetIndex,
  found: Bitset,
  exact: readonly ExactWording[],
): Generator<undefined, Bitset> {
  const left = noBits(index.columns.size);
  let count = 0;
  for (const ordinal of ordinalsOf(found)) {
    const written = searchSections(index.events.at(ordinal), index)
      .flat()
      .map((text) => text.normalize('NFC').toLowerCase());
    const folded = written.map(foldText);
    const isHere = exact.every(({ text, hasDiacritics }) =>
      (hasDiacritics ? written : folded).some((own) => begins(own, text)),
    );
    if (isHere) {
      addBit(left, ordinal);
      count += 1;
    }
    yield;
  }
  return count === 0 ? found : left;
}

function begins(text: string, wording: string): boolean {
  for (const at of occurrences(text, wording)) if (beginsWord(text, at)) return true;
  return false;
}

function keptOf(texts: SearchTexts): Map<string, Bitset> {
  const kept = known.get(texts) ?? new Map<string, Bitset>();
  known.set(texts, kept);
  return kept;
}

function keyOf({ words, exact }: SearchQuery): string {
  return JSON.stringify([words, exact]);
}
