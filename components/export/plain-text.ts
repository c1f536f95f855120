/** Text of a dataset, made fit for a file. It stays text: what it says is not changed. */

/** Halves of surrogate pairs, which no encoding can hold. */
const LONE_SURROGATES = /\p{Surrogate}/gu;

/** Control characters, and what ends a line or paragraph. */
const BREAKS = /[\p{Cc}\u2028\u2029]+/gu;

export function wellFormed(text: string): string {
  return text.replace(LONE_SURROGATES, '\uFFFD');
}

/** On one line, whatever ends lines or controls terminals in it. */
export function oneLine(text: string): string {
  return wellFormed(text).replace(BREAKS, ' ').trim();
}
