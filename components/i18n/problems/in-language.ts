import { phraseText, type Phrase } from '@/data/phrase';
import type { Lang } from '@/data/vocabulary';

import { vi } from './vi';

export interface Told {
  readonly text: string;
  readonly lang: Lang;
}

/**
 * What is wrong with a file, or what to do about it, in the reader's language. Only what the schema's
 * library words by itself may have no translation: it stays in English, and says so.
 */
export function inLanguage(phrase: Phrase, lang: Lang): Told {
  let isKnown = true;
  const text = phraseText(phrase, (template) => {
    if (lang === 'en') return template;
    const own = Object.hasOwn(vi, template) ? vi[template] : undefined;
    if (own === undefined) isKnown = false;
    return own ?? template;
  });
  return { text, lang: isKnown ? lang : 'en' };
}
