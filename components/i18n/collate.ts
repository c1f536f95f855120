import type { Lang } from '@/data/vocabulary';

const COLLATORS: { readonly [L in Lang]: Intl.Collator } = {
  en: new Intl.Collator('en'),
  vi: new Intl.Collator('vi'),
};

/** Compares names as a reader of the language looks them up: in Vietnamese, Đ after D and Ă after A. */
export function compareNames(a: string, b: string, lang: Lang): number {
  return COLLATORS[lang].compare(a, b);
}
