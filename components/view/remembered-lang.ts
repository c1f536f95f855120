/** The language that this browser's reader chose last: what an address shows that names none. */
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
  return LANGS.find((lang) => lang === stored) ?? unstored ?? DEFAULT_VIEW.lang;
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
