'use client';

import { useLocale } from '@/components/i18n/use-messages';
import type { Phrase } from '@/data/phrase';

import { inLanguage } from './in-language';

/** A phrase in the reader's language, marked where it is in another. */
export function PhraseWords({ phrase }: { readonly phrase: Phrase }) {
  const locale = useLocale();
  const { text, lang } = inLanguage(phrase, locale);
  return lang === locale ? text : <span lang={lang}>{text}</span>;
}
