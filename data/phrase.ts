/**
 * A sentence that can still be said in another language: what is wrong with a file is found where it
 * is read, in a worker or on the command line, and told where its reader's language is known. Plain
 * data, so that it passes between threads. The English template is its name, as with gettext.
 */
export interface Phrase {
  /** In English, with `{0}`, `{1}` … where the values stand. */
  readonly template: string;
  readonly values: readonly PhraseValue[];
}

/** Numbers and texts stand as they are; a phrase within is said in the same language. */
export type PhraseValue = string | number | Phrase;

/** A phrase from its English: say`no event has the id "${id}"`. */
export function say(parts: TemplateStringsArray, ...values: readonly PhraseValue[]): Phrase {
  const template = parts.reduce((text, part, i) => `${text}{${i - 1}}${part}`);
  return { template, values };
}

/** @param translate a template into that of another language, with the same placeholders */
export function phraseText(phrase: Phrase, translate: (template: string) => string): string {
  return translate(phrase.template).replace(/\{(\d+)\}/g, (placeholder, place: string) => {
    const value = phrase.values[Number(place)];
    if (value === undefined) return placeholder;
    return typeof value === 'object' ? phraseText(value, translate) : String(value);
  });
}

export function inEnglish(phrase: Phrase): string {
  return phraseText(phrase, (template) => template);
}
