/** Changes in words. */
import { CHANGES } from '@/components/i18n/changes';
import { formatEventDateShort } from '@/components/i18n/format-date';
import { MESSAGES } from '@/components/i18n/messages';
import type { ChangedEvent } from '@/data/compare/compare';
import type { TracedDate } from '@/data/compare/trace';
import type { Lang } from '@/data/vocabulary';

import { CHANGE_GROUPS, type Change, type GroupedChanges } from './grouped';

export interface OldAndNew {
  readonly before: string;
  readonly after: string;
}

/** "2 moved to other days", "1 added"; groups without changes are left out. */
export function countsInWords(groups: GroupedChanges, lang: Lang): readonly string[] {
  const { counts } = CHANGES[lang];
  return CHANGE_GROUPS.flatMap((group) => {
    const { length } = groups[group];
    return length === 0 ? [] : [counts[group](length)];
  });
}

/** What can be told as old and new: the title and the date, where they are other. */
export function oldAndNew(
  { was, event, date, retitled }: ChangedEvent,
  lang: Lang,
): readonly OldAndNew[] {
  // With the basis only where the days are told alike.
  const short = [was.date, event.date].map((one) => formatEventDateShort(one, lang));
  const words = (one: TracedDate | null) =>
    short[0] === short[1] ? withBasis(one, lang) : formatEventDateShort(one, lang);
  return [
    ...(retitled ? [{ before: was.title[lang], after: event.title[lang] }] : []),
    ...(date === null ? [] : [{ before: words(was.date), after: words(event.date) }]),
  ];
}

/** What else is other, as a list of nouns. */
export function partsInWords({ parts }: ChangedEvent, lang: Lang): readonly string[] {
  const { parts: words } = CHANGES[lang];
  return parts.map((part) => words[part]);
}

/** A change as one line of a text. */
export function lineOf({ was, now, changed }: Change, lang: Lang): string {
  const t = CHANGES[lang];
  const title = (now ?? was)?.title[lang] ?? '';
  if (!changed) return t.line(title, formatEventDateShort((now ?? was)?.date ?? null, lang));
  const told = oldAndNew(changed, lang).map(({ before, after }) => t.fromTo(before, after));
  const parts = partsInWords(changed, lang);
  return t.line(title, [...told, ...(parts.length > 0 ? [t.partsChanged(parts)] : [])].join('; '));
}

function withBasis(date: TracedDate | null, lang: Lang): string {
  const { terms } = MESSAGES[lang];
  const t = CHANGES[lang];
  const words = formatEventDateShort(date, lang);
  return date ? t.dated(words, terms.basis[date.basis]) : words;
}
