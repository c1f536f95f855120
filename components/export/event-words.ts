/** What an event is, in words: dates, names, sources. All of it is text as the dataset has it. */
import { formatEventDate } from '@/components/i18n/format-date';
import { publication } from '@/components/i18n/publication';
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

/** The same of an event: of a task whose first day is known, only the end is not exact. */
export function whenWords({ date, task }: TimelineEvent, context: ExportContext): string {
  const { export: t } = messagesOf(context);
  const words = formatEventDate(date, context.lang);
  if (!task || date === null || isExact(date) || !beginsOnDay(date))
    return dateWords(date, context);
  // An open end is in the words already.
  return date.latest === null ? words : t.endNotExact(words);
}

/** Of a task: that of its meeting. `2026-01-07/..` of anything else is "not before". */
function beginsOnDay({ precision, edtf }: EventDate): boolean {
  return precision !== 'range' && /^\d{4}-\d\d-\d\d\//.test(edtf);
}

/** "inferred"; "from another report: VietnamPlus post1083598" */
export function basisWords({ basis, report }: EventDate, context: ExportContext): string {
  const { export: t, terms } = messagesOf(context);
  const source = report === undefined ? undefined : context.index.articles.get(report);
  const words = terms.basis[basis];
  return source === undefined ? words : t.labelled(words, sourceName(source, context.lang));
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
  readonly isReport: boolean;
  /** Its own words. */
  readonly phrases: readonly string[];
  /** What a report adds, in ours. */
  readonly notes: readonly string[];
}

/**
 * The articles and reports behind an event, each with what it gives; of a task also the report that
 * dates its meeting, and so the task.
 */
export function sources(event: TimelineEvent, context: ExportContext): readonly SourceWords[] {
  const { index, lang } = context;
  const { date } = event;
  const told = facetValues(event, 'articles');
  const dating = date?.report === undefined || told.includes(date.report) ? [] : [date.report];
  return [...told, ...dating].flatMap((id): readonly SourceWords[] => {
    const article = index.articles.get(id);
    if (!article) return [];
    const phrases = event.evidence.flatMap((one) =>
      one.article === id ? [messagesOf(context).export.quoted(one.quote.exact)] : [],
    );
    const notes = (event.reports ?? []).flatMap((report) =>
      report.article === id ? [report.note[lang]] : [],
    );
    const why = dating.includes(id) && date?.note ? [date.note[lang]] : [];
    return [
      {
        id,
        name: articleWords(article, context),
        isReport: article.external ?? false,
        phrases: [...new Set(phrases)],
        notes: [...new Set([...notes, ...why])],
      },
    ];
  });
}

/** `name: “phrase”; in our words: note` */
export function sourceLine({ name, phrases, notes }: SourceWords, context: ExportContext): string {
  const { export: t } = messagesOf(context);
  const given = [...phrases, ...notes.map((note) => t.labelled(t.inOurWords, note))];
  return given.length === 0 ? name : t.labelled(name, given.join('; '));
}

function articleWords(article: Article, context: ExportContext): string {
  const { event: e, export: t } = messagesOf(context);
  const { title, publisher, publishedBasis } = article;
  return [
    t.quoted(title[context.lang]),
    publisher === null ? e.publisherUnknown : sourceName(article, context.lang),
    // That it is stated goes without saying, as with a date of any citation.
    publication(
      { ...article, publishedBasis: publishedBasis === 'stated' ? null : publishedBasis },
      context.lang,
    ),
  ].join(', ');
}
