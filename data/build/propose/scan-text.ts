/** An article's text evened out for pattern matching, with the way back to the original. */
export interface ScanText {
  readonly text: string;
  /** UTF-16 index in the original for each UTF-16 index in `text`, and one for its end. */
  readonly origin: Uint32Array;
}

const INVISIBLE = /[\u00ad\u200b\u2060\ufeff]/;
const HYPHENS = /[\u2010\u2011\u2012\u2013\u2212]/;
const SPACE = /\s/;
const DIGIT = /\d/;

/**
 * One blank for each run of white space, `-` for each short dash, no blanks around `-` and `/`
 * between digits. A line's end becomes a line feed where a sentence ends as well, so that no
 * pattern reaches across it, and a blank where a line is only folded. Linear in the text's length.
 */
export function toScanText(source: string): ScanText {
  const out: string[] = [];
  const origin: number[] = [];
  const push = (character: string, at: number) => {
    out.push(character);
    origin.push(at);
  };
  for (let i = 0; i < source.length; i += 1) {
    const character = source.charAt(i);
    if (INVISIBLE.test(character)) continue;
    if (SPACE.test(character)) {
      const start = i;
      let breaks = character === '\n' ? 1 : 0;
      while (i + 1 < source.length && SPACE.test(source.charAt(i + 1))) {
        i += 1;
        if (source.charAt(i) === '\n') breaks += 1;
      }
      const ends = breaks > 1 || (breaks === 1 && /[.!?:…”")]/.test(out.at(-1) ?? '.'));
      push(ends ? '\n' : ' ', start);
      continue;
    }
    if (HYPHENS.test(character) || character === '—' || character === '-') {
      const spaced = out.at(-1) === ' ' || SPACE.test(source.charAt(i + 1));
      push(character === '—' && spaced ? '—' : '-', i);
    } else {
      push(character === '⁄' || character === '∕' ? '/' : character, i);
    }
  }
  return closeUp(out, origin, source.length);
}

/** Drops the blanks around a hyphen or slash that stands between two digits. */
function closeUp(out: readonly string[], origin: readonly number[], end: number): ScanText {
  const text: string[] = [];
  const index: number[] = [];
  const at = (i: number) => out[i] ?? '';
  const joins = (i: number) => {
    if (at(i) !== '-' && at(i) !== '/') return false;
    const left = at(i - 1) === ' ' ? at(i - 2) : at(i - 1);
    const right = at(i + 1) === ' ' ? at(i + 2) : at(i + 1);
    return (DIGIT.test(left) || (at(i) === '/' && /[IV]/.test(left))) && DIGIT.test(right);
  };
  for (let i = 0; i < out.length; i += 1) {
    if (at(i) === ' ' && (joins(i + 1) || joins(i - 1))) continue;
    text.push(at(i));
    index.push(origin[i] ?? end);
  }
  index.push(end);
  return { text: text.join(''), origin: Uint32Array.from(index) };
}
