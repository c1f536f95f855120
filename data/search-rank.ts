/** How well texts answer a search. */
import { beginsWord, occurrences, type SearchQuery } from './search-query';
import { foldText } from './text';

/** Of two ranks the better one has the lower number at the first place where they differ. */
export type SearchRank = readonly number[];

/** Texts in sections, what tells most of it first. */
export type Sections = readonly (readonly string[])[];

/**
 * The rank of what is told in sections; `null` if a word is nowhere. What counts is, in this order:
 *
 * 1. whether every word begins a word there with the very diacritics typed (0), without regard to
 *    them (1), or stands inside of words (2); or does so only in another spelling (3, 4);
 * 2. in how many sections, from the first on, all of them are found so;
 * 3. whether a text of the first section, a title, begins with the first of them;
 * 4. whether they stand there together as typed.
 */
export function rankOf(
  sections: Sections,
  { words, spellings, typed }: SearchQuery,
): SearchRank | null {
  const folded = sections.map((texts) => foldText(texts.join('\n')));
  const isAnywhere = (spelling: string) => folded.some((section) => section.includes(spelling));
  if (!spellings.every((own) => own.some(isAnywhere))) return null;
  const written = sections.map((texts) => texts.join('\n').normalize('NFC').toLowerCase());
  const within = (text: string, word: string) => text.includes(word);
  const each = (all: readonly string[]) => all.map((word) => [word]);
  return (
    rankAs(0, written, each(typed), begins) ??
    rankAs(1, folded, each(words), begins) ??
    rankAs(2, folded, each(words), within) ??
    rankAs(3, folded, spellings, begins) ??
    rankAs(4, folded, spellings, within)
  );
}

/** Negative if the first is better. */
export function compareRanks(a: SearchRank, b: SearchRank): number {
  for (let i = 0; i < a.length; i += 1) {
    const difference = (a[i] ?? 0) - (b[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** @param words of each, the spellings one of which is needed */
function rankAs(
  quality: number,
  sections: readonly string[],
  words: readonly (readonly string[])[],
  holds: (text: string, word: string) => boolean,
): SearchRank | null {
  const needed = words.map((own) =>
    sections.findIndex((section) => own.some((word) => holds(section, word))),
  );
  if (needed.includes(-1)) return null;
  const phrases = [0, -1].map((place) => words.map((own) => own.at(place)).join(' '));
  const isTogether = sections.some((section) => phrases.some((phrase) => holds(section, phrase)));
  const [titles = ''] = sections;
  const isHead = titles
    .split('\n')
    .some((title) => words[0]?.some((word) => title.startsWith(word)) ?? false);
  return [quality, Math.max(...needed), isHead ? 0 : 1, isTogether ? 0 : 1];
}

function begins(text: string, word: string): boolean {
  for (const at of occurrences(text, word)) if (beginsWord(text, at)) return true;
  return false;
}
