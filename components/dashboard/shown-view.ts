import { chipsOf } from '@/components/filter/chips';
import { MESSAGES } from '@/components/i18n/messages';
import type { Shown } from '@/components/saved/shown';

import type { Exploration } from './use-explorer';

/** What is on the screen, as saved views are made of it. */
export function shownView(
  { index, source, state, href }: Exploration,
  leaveFile: () => void,
): Shown {
  const { lang } = state;
  return {
    index,
    state,
    file: source?.kind === 'file' ? source.file.name : null,
    href,
    filterWords: (filter) => chipsOf(filter, index, MESSAGES[lang], lang).map(({ short }) => short),
    leaveFile,
  };
}
