/** Which parts of a text a search found it by. */
import { beginsWord, occurrences, type SearchQuery } from './search-query';
import { foldText } from './text';

/** Half-open, in UTF-16 units. */
export interface TextSpan {
  readonly start: number;
  readonly end: number;
}

/**
 * The parts of a text that match a search, in order and apart from one another; none splits a
 * letter from its marks. Where the words stand together as typed, only that is meant; else each
 * word, in any of its spellings, where it begins one of the text, or wherever it is if it begins none.
 */
export function findMatches(text: string, { words, spellings }: SearchQuery): readonly TextSpan[] {
  const folded = foldWithPlaces(text);
  const phrase = words.join(' ');
  const together = placesOf(folded.text, phrase).map((at) => folded.span(at, phrase.length));
  if (phrase === '' || together.length > 0) return together;
  return merged(
    spellings
      .flat()
      .flatMap((word) => placesOf(folded.text, word).map((at) => folded.span(at, word.length))),
  );
}

/** A text cut at the ends of its matches. */
export function markMatches(
  text: string,
  query: SearchQuery,
): readonly { readonly text: string; readonly isMatch: boolean }[] {
  const parts: { text: string; isMatch: boolean }[] = [];
  let at = 0;
  for (const { start, end } of findMatches(text, query)) {
    if (start > at) parts.push({ text: text.slice(at, start), isMatch: false });
    parts.push({ text: text.slice(start, end), isMatch: true });
    at = end;
  }
  if (at < text.length) parts.push({ text: text.slice(at), isMatch: false });
  return parts;
}

/** Where the word stands, each place after the end of the one before. */
function placesOf(folded: string, word: string): readonly number[] {
  if (word === '') return [];
  const all = [...occurrences(folded, word)];
  const beginnings = all.filter((at) => beginsWord(folded, at));
  const places: number[] = [];
  for (const at of beginnings.length > 0 ? beginnings : all) {
    if (at >= (places.at(-1) ?? -Infinity) + word.length) places.push(at);
  }
  return places;
}

interface FoldedText {
  readonly text: string;
  /** The part of the original text that folds to a part of the folded one. */
  readonly span: (at: number, length: number) => TextSpan;
}

function foldWithPlaces(original: string): FoldedText {
  let text = '';
  /** For each unit of the folded text, where the code point begins that it comes from. */
  const starts: number[] = [];
  let at = 0;
  for (const letter of original) {
    const folded = foldText(letter);
    for (let unit = 0; unit < folded.length; unit += 1) starts.push(at);
    text += folded;
    at += letter.length;
  }
  return {
    text,
    span: (first, length) => {
      const start = starts[first] ?? original.length;
      const last = starts[first + length - 1] ?? start;
      // Up to the next letter that is not folded away: marks belong to what they stand on.
      let next = first + length;
      while (starts[next] === last) next += 1;
      return { start, end: starts[next] ?? original.length };
    },
  };
}

function merged(spans: readonly TextSpan[]): readonly TextSpan[] {
  const result: TextSpan[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = result.at(-1);
    if (last && span.start < last.end) {
      result[result.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    } else result.push(span);
  }
  return result;
}
