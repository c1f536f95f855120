/** What an event is, in words: dates, names, sources. All of it is text as the dataset has it. */
import { formatEdtf, formatEventDate } from '@/components/i18n/format-date';
import { parseEdtf } from '@/data/edtf';
import { facetValues } from '@/data/facets';
import type { Article, EventDate, TimelineEvent } from '@/data/schema';
import { sourceName } from '@/data/source-name';

import { messagesOf, type ExportContext } from './export-context';

/** True if it begins and ends on days that are known, without any doubt. */
export function isExact(date: EventDate): boolean {
  if (date.precision !== 'day' || date.earliest === null || date.latest === null) return false;
  const parsed = parseEdtf(date.edtf);
  return parsed.ok && parsed.value.qualifier === undefined;
}

/** "early 2026", with "date not exact" before it where it is not. */
export function dateWords(date: EventDate | null, context: ExportContext): string {
  const words = formatEventDate(date, context.lang);
  return date === null || isExact(date) ? words : messagesOf(context).export.notExact(words);
}

export function leaderName(id: string, { index }: ExportContext): string {
  return index.leaders.get(id)?.name ?? id;
}

export function institutionName(id: string, { index, lang }: ExportContext): string {
  return index.institutions.get(id)?.name[lang] ?? id;
}

/** "Tô Lâm (chair)" */
export function participants(event: TimelineEvent, context: ExportContext): readonly string[] {
  const { terms } = messagesOf(context);
  return event.participants.map(
    ({ leader, role }) => `${leaderName(leader, context)} (${terms.participantRole[role]})`,
  );
}

export function institutions(event: TimelineEvent, context: ExportContext): readonly string[] {
  const { terms } = messagesOf(context);
  return event.institutions.map(
    ({ institution, role }) =>
      `${institutionName(institution, context)} (${terms.institutionRole[role]})`,
  );
}

export interface SourceWords {
  readonly id: string;
  /** “Title”, publisher, when it was published */
  readonly name: string;
  /** Key phrases, or what a report adds. */
  readonly phrases: readonly string[];
}

/** The articles and reports behind an event, each with what it gives. */
export function sources(event: TimelineEvent, context: ExportContext): readonly SourceWords[] {
  const { index, lang } = context;
  return facetValues(event, 'articles').flatMap((id): readonly SourceWords[] => {
    const article = index.articles.get(id);
    if (!article) return [];
    const phrases = event.evidence.flatMap((one) =>
      one.article === id ? [messagesOf(context).export.quoted(one.quote.exact)] : [],
    );
    const notes = (event.reports ?? []).flatMap((report) =>
      report.article === id ? [report.note[lang]] : [],
    );
    return [
      { id, name: articleWords(article, context), phrases: [...new Set([...phrases, ...notes])] },
    ];
  });
}

function articleWords(article: Article, context: ExportContext): string {
  const { event: e, export: t } = messagesOf(context);
  const { title, publisher, published } = article;
  return [
    t.quoted(title[context.lang]),
    publisher === null ? e.publisherUnknown : sourceName(article, context.lang),
    published === null ? e.publishedUnknown : e.published(formatEdtf(published, context.lang)),
  ].join(', ');
}
