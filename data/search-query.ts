/** What a reader typed into a search, word by word. */
import { spellingsOf } from './spellings';
import { foldText } from './text';

export interface SearchQuery {
  /** Folded. */
  readonly words: readonly string[];
  /** Of each word, the ways in which it is spelt: one of them must occur. */
  readonly spellings: readonly (readonly string[])[];
  /** The same words as they were typed, lower-case, in NFC. */
  readonly typed: readonly string[];
}

/** Words that are nothing but marks are left out: they are in every text. */
export function parseSearch(q: string): SearchQuery {
  const words = q
    .normalize('NFC')
    .toLowerCase()
    .split(/\s+/u)
    .map((typed) => ({ typed, folded: foldText(typed) }))
    .filter(({ folded }) => folded !== '');
  return {
    words: words.map(({ folded }) => folded),
    spellings: words.map(({ folded }) => spellingsOf(folded)),
    typed: words.map(({ typed }) => typed),
  };
}

const LETTER = /[\p{L}\p{N}\p{M}]/u;

/** Where a word occurs in a text, in UTF-16 units. */
export function* occurrences(text: string, word: string): Generator<number, void> {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) yield at;
}

/** Whether a word of the text begins at the unit. */
export function beginsWord(text: string, at: number): boolean {
  if (at === 0) return true;
  const isSecondHalf = (text.charCodeAt(at - 1) & 0xfc00) === 0xdc00;
  const before = text.codePointAt(at - (isSecondHalf && at > 1 ? 2 : 1));
  return before === undefined || !LETTER.test(String.fromCodePoint(before));
}
