'use client';

import { createContext, useContext } from 'react';

import type { Lang } from '@/data/vocabulary';

import { MESSAGES, type Messages } from './messages';
import type { Translated } from './translated';

export const LocaleContext = createContext<Lang>('en');

/** The language of the interface. */
export function useLocale(): Lang {
  return useContext(LocaleContext);
}

/** Words of one part, in the reader's language. */
export function useWords<Words>(words: Translated<Words>): Words {
  return words[useContext(LocaleContext)];
}

/** The first screen's strings in the reader's language. */
export function useMessages(): Messages {
  return useWords(MESSAGES);
}
