import { codePointLength, foldText } from '../../text';
import type { Lang } from '../../vocabulary';

/** A leader or institution, with every way in which articles write its name. */
export interface GazetteerEntry {
  readonly kind: 'leader' | 'institution';
  readonly id: string;
  readonly names: readonly string[];
}

export interface FoundName {
  readonly kind: GazetteerEntry['kind'];
  readonly id: string;
  /** As it stands in the text. */
  readonly phrase: string;
  /** Code points; `end` excluded. */
  readonly position: { readonly start: number; readonly end: number };
  /** Diacritics and all; otherwise the text lacks diacritics that the name has. */
  readonly exact: boolean;
}

interface Word {
  readonly text: string;
  readonly folded: string;
  readonly start: number;
  readonly end: number;
}

interface Candidate {
  readonly entry: GazetteerEntry;
  readonly words: readonly Word[];
}

/** Words that English articles put before a surname: it is that person, and not part of a name. */
const TITLES = new Set(
  'president secretary general minister chairman chairwoman chief leader mr mrs ms madam comrade dr'.split(
    ' ',
  ),
);

/**
 * Names of the gazetteer in a text (NFC), first to last: the longest name first, then the one whose
 * diacritics agree. A letter that the name writes large must be large in the text: "Trong" is a
 * person, "trong" is Vietnamese for "in".
 */
export function findNames(
  text: string,
  lang: Lang,
  gazetteer: readonly GazetteerEntry[],
): FoundName[] {
  const byFirstWord = indexNames(gazetteer, lang);
  const words = wordsOf(text);
  const found: FoundName[] = [];
  let counted = 0;
  let points = 0;
  for (let i = 0; i < words.length; i += 1) {
    const matches = (byFirstWord.get(words[i]?.folded ?? '') ?? []).flatMap((candidate) => {
      const exact = matchAt(text, words, i, candidate, lang);
      return exact === null ? [] : [{ ...candidate, exact }];
    });
    // Longest first in the index; of equally long ones the exact one.
    const longest = matches[0]?.words.length;
    const best = matches.find((m) => m.words.length === longest && m.exact) ?? matches[0];
    const [first, last] = [words[i], words[i + (longest ?? 1) - 1]];
    if (!best || !first || !last) continue;
    points += codePointLength(text.slice(counted, first.start));
    counted = first.start;
    const phrase = text.slice(first.start, last.end);
    found.push({
      kind: best.entry.kind,
      id: best.entry.id,
      phrase,
      position: { start: points, end: points + codePointLength(phrase) },
      exact: best.exact,
    });
    i += best.words.length - 1;
  }
  return found;
}

function indexNames(gazetteer: readonly GazetteerEntry[], lang: Lang) {
  const index = new Map<string, Candidate[]>();
  for (const entry of gazetteer) {
    for (const name of new Set(entry.names)) {
      const words = wordsOf(name.normalize('NFC'));
      const [first] = words;
      if (!first || (lang === 'vi' && isBareSurname(name, words, entry))) continue;
      const list = index.get(first.folded) ?? [];
      index.set(first.folded, [...list, { entry, words }]);
    }
  }
  for (const list of index.values()) list.sort((a, b) => b.words.length - a.words.length);
  return index;
}

/** "Trong" for Trọng: no Vietnamese text writes it so, but many begin a sentence with that word. */
function isBareSurname(name: string, words: readonly Word[], { names }: GazetteerEntry): boolean {
  const folded = foldText(name);
  const bare = words.length === 1 && name.toLowerCase() === folded;
  return bare && names.some((n) => n !== name && foldText(n) === folded);
}

/** Whether a name's diacritics agree; `null` if the name does not stand at that word. */
function matchAt(
  text: string,
  words: readonly Word[],
  at: number,
  { entry, words: name }: Candidate,
  lang: Lang,
): boolean | null {
  let exact = true;
  for (const [k, part] of name.entries()) {
    const word = words[at + k];
    if (!word || word.folded !== part.folded) return null;
    const same = word.text.toLowerCase() === part.text.toLowerCase();
    // Lacking all diacritics is a way of writing; having others is another word.
    if (!same && (word.text.toLowerCase() !== word.folded || name.length === 1)) return null;
    if (isCapital(part.text) && !isCapital(word.text)) return null;
    const before = words[at + k - 1];
    if (k > 0 && before && !/^[ \u00a0.'’–-]{1,2}$/.test(text.slice(before.end, word.start))) {
      return null;
    }
    exact &&= same;
  }
  if (entry.kind === 'leader' && name.length === 1 && isPartOfName(text, words, at)) return null;
  return lang === 'vi' && !exact && name.length === 1 ? null : exact;
}

/** "Lâm" in "Lâm Đồng", "Cường" in another person's "Phan Văn Cường". */
function isPartOfName(text: string, words: readonly Word[], at: number): boolean {
  const [before, word, after] = [words[at - 1], words[at], words[at + 1]];
  if (!word) return false;
  const joined = (a: Word, b: Word) => text.slice(a.end, b.start) === ' ';
  if (after && joined(word, after) && isCapital(after.text)) return true;
  return (
    before !== undefined &&
    joined(before, word) &&
    isCapital(before.text) &&
    !TITLES.has(before.folded)
  );
}

function isCapital(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}

function wordsOf(text: string): Word[] {
  return Array.from(text.matchAll(/[\p{L}\p{N}]+/gu), ({ 0: word, index }) => ({
    text: word,
    folded: foldText(word),
    start: index,
    end: index + word.length,
  }));
}
