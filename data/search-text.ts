import type { DatasetIndex } from './dataset-index';
import type { TimelineEvent } from './schema';
import { foldText } from './text';

const folded = new WeakMap<TimelineEvent, string>();

/**
 * All that a reader may search in an event, folded (no case, no diacritics): title, summary and
 * place in both languages, names and aliases of who takes part, and the key phrases.
 */
export function searchText(event: TimelineEvent, index: DatasetIndex): string {
  const known = folded.get(event);
  if (known !== undefined) return known;
  const texts = [event.title, event.summary, ...(event.place ? [event.place] : [])].flatMap((t) => [
    t.en,
    t.vi,
  ]);
  for (const { leader: id } of event.participants) {
    const leader = index.leaders.get(id);
    if (leader) texts.push(leader.name, ...leader.aliases);
  }
  for (const { institution: id } of event.institutions) {
    const institution = index.institutions.get(id);
    if (institution) texts.push(institution.name.en, institution.name.vi, ...institution.aliases);
  }
  texts.push(...event.evidence.map((e) => e.quote.exact));
  // A separator that no query contains keeps a phrase from matching across two texts.
  const text = foldText(texts.join('\n'));
  folded.set(event, text);
  return text;
}
