/**
 * The language that this browser's reader chose last, or before any was chosen, the browser's own:
 * what an address shows that names none.
 */
import { LANGS, type Lang } from '@/data/vocabulary';

import { DEFAULT_VIEW } from './view-state';

const KEY = 'briefline:lang';
const CHANGED = 'briefline:lang';

/** Where the browser may not store, the choice lasts for the page. */
let unstored: Lang | null = null;

export function rememberedLang(): Lang {
  let stored: string | null = null;
  try {
    stored = window.localStorage.getItem(KEY);
  } catch {
    // Private windows refuse; `unstored` keeps the choice.
  }
  return LANGS.find((lang) => lang === stored) ?? unstored ?? browserLang() ?? DEFAULT_VIEW.lang;
}

/** The first of those that the browser asks for ("vi-VN", "en-GB") that there is. */
function browserLang(): Lang | undefined {
  const wanted = navigator.languages.map((tag) => tag.toLowerCase().split('-')[0]);
  return wanted.flatMap((asked) => LANGS.filter((lang) => lang === asked))[0];
}

export function rememberLang(lang: Lang): void {
  unstored = lang;
  try {
    window.localStorage.setItem(KEY, lang);
  } catch {
    // As above.
  }
  window.dispatchEvent(new Event(CHANGED));
}

export function subscribeToLang(onChange: () => void): () => void {
  window.addEventListener('storage', onChange);
  window.addEventListener(CHANGED, onChange);
  return () => {
    window.removeEventListener('storage', onChange);
    window.removeEventListener(CHANGED, onChange);
  };
}
