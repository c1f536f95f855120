'use client';

import { createContext, useContext } from 'react';

import type { Lang } from '@/data/vocabulary';

import { MESSAGES, type Messages } from './messages';

export const LocaleContext = createContext<Lang>('en');

/** The language of the interface. */
export function useLocale(): Lang {
  return useContext(LocaleContext);
}

/** The interface's strings in the reader's language. */
export function useMessages(): Messages {
  return MESSAGES[useContext(LocaleContext)];
}
