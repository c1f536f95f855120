'use client';

import { useEffect, useState } from 'react';

import { useLocale } from '@/components/i18n/use-messages';

import type { CommandContext } from './commands';
import type { dateChoices, DateChoices } from './date-choices';

export type DateContext = Pick<CommandContext, 'update' | 'today'>;

const NONE: DateChoices = { items: [], isGuess: false };

/** What a text offers as a date. What reads dates is loaded when something is typed first. */
export function useDateChoices(text: string, context: DateContext): DateChoices {
  const locale = useLocale();
  const [read, setRead] = useState<typeof dateChoices | null>(null);
  const isAsked = text.trim() !== '';
  useEffect(() => {
    if (!isAsked) return;
    // Without it there are no dates among the suggestions; the search itself goes on.
    void import('./date-choices').then(
      (loaded) => setRead(() => loaded.dateChoices),
      () => undefined,
    );
  }, [isAsked]);
  return isAsked && read ? read(text, context, locale) : NONE;
}
