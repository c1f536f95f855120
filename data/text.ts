/**
 * Text as Briefline compares and counts it.
 *
 * Positions in articles count Unicode code points of NFC text (W3C Web Annotation), while
 * JavaScript strings count UTF-16 units; the two differ from the first emoji on.
 */

/**
 * Lower-case, without diacritics, đ as d: "Lương Cường" becomes "luong cuong". For comparing.
 *
 * Each code point folds by itself, so that a place in the folded text has its place in the text. A
 * sigma alone would fold by whether it ends its word.
 */
export function foldText(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('đ', 'd')
    .replaceAll('ς', 'σ');
}

/** Words as people count them: runs of anything but white space. */
export function wordCount(text: string): number {
  return text.match(/\S+/g)?.length ?? 0;
}

/** Folded words without punctuation, for finding the same wording in another spelling. */
export function foldedWords(text: string): string[] {
  return foldText(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Number of code points. */
export function codePointLength(text: string): number {
  let length = text.length;
  for (let unit = 0; unit < text.length - 1; unit += 1) {
    // The first half of a surrogate pair; a half without the other counts by itself.
    if ((text.charCodeAt(unit) & 0xfc00) !== 0xd800) continue;
    if ((text.charCodeAt(unit + 1) & 0xfc00) !== 0xdc00) continue;
    length -= 1;
    unit += 1;
  }
  return length;
}

/** The code points from `start` up to, not including, `end`. */
export function sliceCodePoints(text: string, start: number, end: number): string {
  return text.slice(toUnitIndex(text, start), toUnitIndex(text, end));
}

/** The UTF-16 index of a code point's position; the text's length if it lies beyond. */
export function toUnitIndex(text: string, codePoint: number): number {
  let unit = 0;
  for (let count = 0; count < codePoint && unit < text.length; count += 1) {
    unit += (text.codePointAt(unit) ?? 0) > 0xffff ? 2 : 1;
  }
  return unit;
}

/** The code point position of a UTF-16 index. */
export function toCodePointIndex(text: string, unit: number): number {
  return codePointLength(text.slice(0, unit));
}

/** Code point positions of every occurrence of `phrase`, first to last. */
export function findPhrase(text: string, phrase: string): number[] {
  const found: number[] = [];
  if (phrase === '') return found;
  for (let unit = text.indexOf(phrase); unit >= 0; unit = text.indexOf(phrase, unit + 1)) {
    found.push(toCodePointIndex(text, unit));
  }
  return found;
}
