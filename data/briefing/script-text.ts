import type { Lang } from '../vocabulary';
import type { ScriptText } from './script-schema';

/** A text in the reader's language or, where that is not written yet, in the other. */
export function inLang(text: ScriptText, lang: Lang): { readonly text: string; lang: Lang } {
  const other = lang === 'en' ? 'vi' : 'en';
  return text[lang].trim() === '' && text[other].trim() !== ''
    ? { text: text[other], lang: other }
    : { text: text[lang], lang };
}
