import type { DatasetIndex } from './dataset-index';
import { facetValues } from './facets';
import type { TimelineEvent } from './schema';
import { foldText } from './text';

/** By index as well: the same event may stand in a dataset with other names. */
const folded = new WeakMap<DatasetIndex, WeakMap<TimelineEvent, string>>();

/**
 * All that a reader may search in an event, folded (no case, no diacritics): title, summary and
 * place in both languages, names and aliases of who takes part in it, sets the task or must do it,
 * and the key phrases.
 */
export function searchText(event: TimelineEvent, index: DatasetIndex): string {
  const cache = folded.get(index) ?? new WeakMap<TimelineEvent, string>();
  folded.set(index, cache);
  const known = cache.get(event);
  if (known !== undefined) return known;
  const texts = [event.title, event.summary, ...(event.place ? [event.place] : [])].flatMap((t) => [
    t.en,
    t.vi,
  ]);
  for (const id of facetValues(event, 'leaders')) {
    const leader = index.leaders.get(id);
    if (leader) texts.push(leader.name, ...leader.aliases);
  }
  for (const id of facetValues(event, 'institutions')) {
    const institution = index.institutions.get(id);
    if (institution) texts.push(institution.name.en, institution.name.vi, ...institution.aliases);
  }
  texts.push(...event.evidence.map((e) => e.quote.exact));
  // A separator that no query contains keeps a phrase from matching across two texts.
  const text = foldText(texts.join('\n'));
  cache.set(event, text);
  return text;
}
