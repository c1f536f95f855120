/** The text that something was found by, where its name does not tell. */
import type { DatasetIndex } from '@/data/dataset-index';
import { findMatches } from '@/data/matches';
import type { TimelineEvent } from '@/data/schema';
import type { SearchQuery } from '@/data/search-query';
import { institutionNames, leaderNames } from '@/data/search-text';
import { facetValues } from '@/data/facets';
import { LANGS, type Lang } from '@/data/vocabulary';

export interface FoundBy {
  readonly text: string;
  /** `null` for names. */
  readonly lang: Lang | null;
}

/** Letters before a match that are kept when the text is too long for its line. */
const BEFORE = 24;

/** The first of an event's texts that has a match; none if its title has one. */
export function eventFoundBy(
  event: TimelineEvent,
  index: DatasetIndex,
  query: SearchQuery,
  locale: Lang,
): FoundBy | null {
  if (findMatches(event.title[locale], query).length > 0) return null;
  const langs = [locale, ...LANGS.filter((lang) => lang !== locale)];
  const localized = (text: TimelineEvent['title'] | undefined) =>
    text ? langs.map((lang) => ({ text: text[lang], lang })) : [];
  return firstMatching(
    [
      ...names(facetValues(event, 'leaders').flatMap((id) => leaderNames(index, id))),
      ...names(facetValues(event, 'institutions').flatMap((id) => institutionNames(index, id))),
      ...localized(event.place),
      ...localized(event.title),
      ...localized(event.summary),
      ...event.evidence.map(({ article, quote }) => ({
        text: quote.exact,
        lang: index.articles.get(article)?.lang ?? null,
      })),
    ],
    query,
  );
}

/** The first of somebody's other names that has a match; none if the name shown has one. */
export function nameFoundBy(
  shown: string,
  others: readonly string[],
  query: SearchQuery,
): FoundBy | null {
  return findMatches(shown, query).length > 0 ? null : firstMatching(names(others), query);
}

const names = (texts: readonly string[]): readonly FoundBy[] =>
  texts.map((text) => ({ text, lang: null }));

function firstMatching(candidates: readonly FoundBy[], query: SearchQuery): FoundBy | null {
  for (const { text, lang } of candidates) {
    const [match] = findMatches(text, query);
    if (match) return { text: fromMatch(text, match.start), lang };
  }
  return null;
}

/** The text from some words before the match on. */
function fromMatch(text: string, start: number): string {
  if (start <= BEFORE) return text;
  const word = text.indexOf(' ', start - BEFORE);
  return word < 0 || word >= start ? text.slice(start) : `…${text.slice(word)}`;
}
