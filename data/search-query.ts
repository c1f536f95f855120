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
  /** What must stand in a text letter by letter. */
  readonly exact: readonly ExactWording[];
}

/** A word that was typed with diacritics, or words that were typed in quotation marks. */
export interface ExactWording {
  /** Lower-case, in NFC; folded unless its diacritics count. */
  readonly text: string;
  readonly hasDiacritics: boolean;
}

/** Words between quotation marks, of which the second may be still to come, or a word. */
const PARTS = /["“”]([^"“”]*)(?:["“”]|$)|[^\s"“”]+/gu;

/** Words that are nothing but marks are left out: they are in every text. */
export function parseSearch(q: string): SearchQuery {
  const parts = [...q.normalize('NFC').toLowerCase().matchAll(PARTS)].map(([part, quoted]) => ({
    words: wordsOf(quoted ?? part),
    isQuoted: quoted !== undefined,
  }));
  const words = parts.flatMap((part) => part.words);
  return {
    words: words.map(({ folded }) => folded),
    spellings: words.map(({ folded }) => spellingsOf(folded)),
    typed: words.map(({ typed }) => typed),
    exact: parts
      .flatMap((part) => (part.isQuoted ? [part.words] : part.words.map((word) => [word])))
      .map(exactly)
      .filter(({ text, hasDiacritics }) => hasDiacritics || text.includes(' ')),
  };
}

interface Word {
  readonly typed: string;
  readonly folded: string;
}

function wordsOf(text: string): readonly Word[] {
  return text
    .split(/\s+/u)
    .map((typed) => ({ typed, folded: foldText(typed) }))
    .filter(({ folded }) => folded !== '');
}

/** Words that stand together, with the diacritics that they were typed with, if with any. */
function exactly(words: readonly Word[]): ExactWording {
  const hasDiacritics = words.some(({ typed }) => DIACRITIC.test(typed.normalize('NFD')));
  const text = words.map(({ typed, folded }) => (hasDiacritics ? typed : folded)).join(' ');
  return { text, hasDiacritics };
}

const DIACRITIC = /\p{M}|đ/u;

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
