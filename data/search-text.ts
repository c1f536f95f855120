/** What a reader may search, folded, for all events at once. */
import { addBit, noBits, type Bitset } from './bitset';
import type { EventStore } from './event-store';
import { facetValues } from './facets';
import type { Registry } from './registry';
import type { TimelineEvent } from './schema';
import { foldText } from './text';

/**
 * All that a reader may search in an event, folded (no case, no diacritics): title, summary and
 * place in both languages, names and aliases of who takes part in it, sets the task or must do it,
 * and the key phrases.
 */
export function searchText(event: TimelineEvent, registry: Registry): string {
  const texts = [event.title, event.summary, ...(event.place ? [event.place] : [])].flatMap((t) => [
    t.en,
    t.vi,
  ]);
  for (const id of facetValues(event, 'leaders')) texts.push(...leaderNames(registry, id));
  for (const id of facetValues(event, 'institutions')) {
    texts.push(...institutionNames(registry, id));
  }
  texts.push(...event.evidence.map((e) => e.quote.exact));
  // A separator that no word contains keeps a word from matching across two texts.
  return foldText(texts.join('\n'));
}

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

/** A run of events as one text: that of the i-th stands from `offsets[i]` up to `offsets[i + 1]`. */
export interface TextBlock {
  readonly text: string;
  readonly offsets: Uint32Array;
}

/** The search texts of events in the order of their ordinals, joined so that one search finds all. */
export class SearchTexts {
  private made: readonly TextBlock[] | null = null;

  /** @param make called when something is searched for the first time */
  constructor(
    private readonly size: number,
    private readonly make: () => readonly TextBlock[],
  ) {}

  static of(events: EventStore, textOf: (event: TimelineEvent) => string): SearchTexts {
    return new SearchTexts(events.size, () => [
      toTextBlock(Array.from({ length: events.size }, (_, ordinal) => textOf(events.at(ordinal)))),
    ]);
  }

  /** The events whose text contains the word. */
  find(word: string): Bitset {
    this.made ??= this.make();
    const found = noBits(this.size);
    let first = 0;
    for (const { text, offsets } of this.made) {
      let own = 0;
      for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, offsets[own])) {
        while ((offsets[own + 1] ?? Infinity) <= at) own += 1;
        addBit(found, first + own);
        own += 1;
      }
      first += offsets.length - 1;
    }
    return found;
  }
}

export function toTextBlock(texts: readonly string[]): TextBlock {
  const offsets = new Uint32Array(texts.length + 1);
  texts.forEach((text, i) => (offsets[i + 1] = (offsets[i] ?? 0) + text.length + 1));
  return { text: texts.map((text) => `${text}\n`).join(''), offsets };
}
