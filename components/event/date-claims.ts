/** What each source says about an event's date, ready to be told: words, basis, whose it is. */
import { formatEventDate } from '@/components/i18n/format-date';
import type { DatasetIndex } from '@/data/dataset-index';
import type { Article, EventDate, TimelineEvent } from '@/data/schema';
import { foldText } from '@/data/text';
import type { Basis, Lang } from '@/data/vocabulary';

export interface Quote {
  readonly text: string;
  readonly lang: Lang;
}

export interface DateClaim {
  readonly words: string;
  readonly basis: Basis;
  /** The phrases that give the date. */
  readonly quotes: readonly Quote[];
  /** The reasoning, where the date takes some. */
  readonly note: string | null;
  /** The report or article that says so, where it is one. */
  readonly source: Article | null;
}

export interface DateClaims {
  /** What the timeline draws; `null`: undated. */
  readonly drawn: DateClaim | null;
  /** What the articles alone support, where a report's date is drawn. */
  readonly articles: DateClaim | null;
  readonly rivals: readonly DateClaim[];
}

export function dateClaims(event: TimelineEvent, index: DatasetIndex, lang: Lang): DateClaims {
  const rivalArticles = new Set((event.rivalDates ?? []).map(({ article }) => article));
  const own = dateQuotes(event, index, (article) => !rivalArticles.has(article));
  // A task without words of its own for it takes its date from the meeting where it was set.
  const meeting = event.task && index.events.get(event.task.assignedAt);
  const quotes = own.length > 0 || !meeting ? own : dateQuotes(meeting, index, () => true);
  const claim = (date: EventDate): DateClaim => ({
    words: formatEventDate(date, lang),
    basis: date.basis,
    quotes: date.basis === 'external' ? [] : quotes,
    note: date.note?.[lang] ?? null,
    source: date.report === undefined ? null : (index.articles.get(date.report) ?? null),
  });
  return {
    drawn: event.date && claim(event.date),
    articles: event.articleDate ? claim(event.articleDate) : null,
    rivals: (event.rivalDates ?? []).map((rival) => ({
      ...claim(rival),
      quotes: dateQuotes(event, index, (article) => article === rival.article),
      source: index.articles.get(rival.article) ?? null,
    })),
  };
}

/** Key phrases that support the date, each wording once. */
function dateQuotes(
  event: TimelineEvent,
  index: DatasetIndex,
  accepts: (article: string) => boolean,
): readonly Quote[] {
  const quotes = new Map<string, Quote>();
  for (const { article, supports, quote } of event.evidence) {
    if (!supports.includes('date') || !accepts(article)) continue;
    const key = foldText(quote.exact);
    const lang = index.articles.get(article)?.lang ?? 'en';
    if (!quotes.has(key)) quotes.set(key, { text: quote.exact, lang });
  }
  return [...quotes.values()];
}
