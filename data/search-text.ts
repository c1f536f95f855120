/** What a reader may search in an event. */
import { facetValues } from './facets';
import type { Registry } from './registry';
import type { Localized, TimelineEvent } from './schema';
import { foldText } from './text';

/** Ends a section of a search text; white space, so that no word contains it. */
export const SECTION_END = '\f';

/**
 * All that a reader may search in an event, what tells most of it first: its title; names and
 * aliases of who takes part in it, sets the task or must do it, and its place; its summary; the key
 * phrases. Titles, names, places and summaries in both languages.
 */
export function searchSections(
  event: TimelineEvent,
  registry: Registry,
): readonly (readonly string[])[] {
  const names: string[] = [];
  for (const id of facetValues(event, 'leaders')) names.push(...leaderNames(registry, id));
  for (const id of facetValues(event, 'institutions')) {
    names.push(...institutionNames(registry, id));
  }
  if (event.place) names.push(...both(event.place));
  return [
    both(event.title),
    names,
    both(event.summary),
    event.evidence.map(({ quote }) => quote.exact),
  ];
}

/** The sections as one text, folded: no case, no diacritics. */
export function searchText(event: TimelineEvent, registry: Registry): string {
  // Separators that no word contains keep a word from matching across two texts.
  const sections = searchSections(event, registry).map((texts) => texts.join('\n'));
  return foldText(sections.join(SECTION_END));
}

const both = ({ en, vi }: Localized) => [en, vi];

/** All that a leader is called; nothing for an id that the dataset lacks. */
export function leaderNames(registry: Registry, id: string): string[] {
  const leader = registry.leaders.get(id);
  return leader ? [leader.name, ...leader.aliases] : [];
}

/** All that an institution is called; nothing for an id that the dataset lacks. */
export function institutionNames(registry: Registry, id: string): string[] {
  const institution = registry.institutions.get(id);
  return institution ? [institution.name.en, institution.name.vi, ...institution.aliases] : [];
}
