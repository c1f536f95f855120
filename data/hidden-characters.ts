/**
 * Characters that nobody sees and that make a text show what it does not say: controls, directions
 * that outlast themselves (Unicode Bidirectional Algorithm, explicit formatting), and halves of
 * surrogate pairs. White space is none of them, nor are the marks that only help a letter along.
 */
import { say, type Phrase } from './phrase';

const HIDDEN = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\p{Surrogate}]/u;
const ALL_HIDDEN = new RegExp(HIDDEN, 'gu');

export function hasHidden(text: string): boolean {
  return HIDDEN.test(text);
}

/** What to do about the first of them, for whoever wrote the text. */
export function hiddenFix(text: string): Phrase {
  const at = text.search(HIDDEN);
  const name = nameOf(text[at] ?? '');
  return say`remove the hidden character ${name}, the ${at + 1}. of the text: it can make the text look like another`;
}

export function withoutHidden(text: string): string {
  return text.replace(ALL_HIDDEN, '');
}

/** The text with its hidden characters as JSON would write them, fit to stand in a sentence. */
export function visible(text: string): string {
  return text.replace(ALL_HIDDEN, (letter) => `\\u${hexOf(letter).toLowerCase()}`);
}

function nameOf(letter: string): string {
  return `U+${hexOf(letter)}`;
}

function hexOf(letter: string): string {
  return letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
}
