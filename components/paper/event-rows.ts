/** The table of events: each a row, with all that its sources give. */
import { dateClaims, type DateClaim } from '@/components/event/date-claims';
import { CHANGES } from '@/components/i18n/changes';
import { DETAILS } from '@/components/i18n/details';
import { formatEdtf, formatEventDate } from '@/components/i18n/format-date';
import { EXPORT } from '@/components/i18n/export';
import { MESSAGES } from '@/components/i18n/messages';
import { PAPER } from '@/components/i18n/paper';
import { statusWords } from '@/components/i18n/status-words';
import type { Compared } from '@/components/timeline/compared';
import type { DatasetIndex } from '@/data/dataset-index';
import type { TimelineEvent } from '@/data/schema';
import type { Lang } from '@/data/vocabulary';

import type { CitedSources } from './cited-sources';
import { cellWidths, EVENT_SHARES } from './columns';
import type { Row } from './row';
import { paragraph, SMALL, type Paragraph, type Tone } from './text';

export interface RowsRequest {
  readonly index: DatasetIndex;
  readonly lang: Lang;
  /** By event id. */
  readonly numbers: ReadonlyMap<string, number>;
  readonly sources: CitedSources;
  readonly compared: Compared;
  /** Of the table, px. */
  readonly width: number;
}

/** What stands in a cell, paragraph by paragraph. */
type Words = readonly [text: string, tone?: Tone];

export function eventRow(event: TimelineEvent, request: RowsRequest): Row {
  const number = request.numbers.get(event.id);
  const cells = [when, what, who, says].map((words) => words(event, request));
  const widths = cellWidths(EVENT_SHARES, request.width).slice(1);
  return {
    head: number === undefined ? '' : String(number),
    eventId: event.id,
    isContinued: false,
    cells: cells.map((words, i): readonly Paragraph[] =>
      words.map(([text, tone]) => paragraph(text, SMALL, widths[i] ?? 0, tone)),
    ),
  };
}

/** The date, what it rests on, who says otherwise, and what another version said. */
function when(event: TimelineEvent, request: RowsRequest): readonly Words[] {
  const { index, lang, sources, compared } = request;
  const { terms } = MESSAGES[lang];
  const e = DETAILS[lang];
  const t = PAPER[lang];
  const { drawn, articles, rivals } = dateClaims(event, index, lang);
  const old = compared.oldDates.get(event.id);
  const before: readonly Words[] = old
    ? [[EXPORT[lang].labelled(CHANGES[lang].before, formatEventDate(old, lang)), 'soft']]
    : [];
  if (!drawn) return [[e.undated], ...before];
  const own: readonly Words[] = [[drawn.words, 'strong'], [basisOf(drawn, event, request)]];
  const alone: readonly Words[] =
    drawn.basis !== 'external'
      ? []
      : [
          [
            articles
              ? t.articlesSay(articles.words, terms.basis[articles.basis])
              : t.articlesSayNothing,
            'soft',
          ],
        ];
  const others = rivals.map(({ words, source }): Words => [
    t.says(citedName(source?.id, sources, lang), words),
  ]);
  return [...own, ...alone, ...others, ...before];
}

/** "resolved from the publication date, 31 December 2025: “Wednesday”" */
function basisOf(claim: DateClaim, event: TimelineEvent, request: RowsRequest): string {
  const { index, lang, sources } = request;
  const { terms } = MESSAGES[lang];
  const x = EXPORT[lang];
  const t = PAPER[lang];
  const { basis, quotes, note, source } = claim;
  if (basis === 'inferred')
    return note === null ? terms.basis.inferred : `${terms.basis.inferred}: ${note}`;
  if (basis === 'external') return t.fromReport(citedName(source?.id, sources, lang));
  const phrases = quotes.map(({ text }) => x.quoted(text)).join(' · ');
  const told = basis === 'resolved' ? resolved(event, index, lang) : terms.basis[basis];
  return [told, ...(phrases === '' ? [] : [phrases])].join(': ');
}

function resolved(event: TimelineEvent, index: DatasetIndex, lang: Lang): string {
  const t = PAPER[lang];
  const dated = event.evidence.find(({ supports }) => supports.includes('date'));
  const published = dated && index.articles.get(dated.article)?.published;
  return published == null
    ? MESSAGES[lang].terms.basis.resolved
    : t.resolvedFrom(formatEdtf(published, lang));
}

function citedName(id: string | undefined, { numberOf }: CitedSources, lang: Lang): string {
  const number = id === undefined ? undefined : numberOf(id);
  return number === undefined ? DETAILS[lang].unknownSource : PAPER[lang].cited(number);
}

function what(
  event: TimelineEvent,
  { index, lang, numbers, compared }: RowsRequest,
): readonly Words[] {
  const e = DETAILS[lang];
  const t = PAPER[lang];
  const { timeline } = MESSAGES[lang];
  const { task } = event;
  const title = event.title[lang];
  const meeting = task && index.events.get(task.assignedAt);
  const at = task && numbers.get(task.assignedAt);
  return [
    [compared.added.has(event.id) ? timeline.newEvent(title) : title, 'strong'],
    [statusWords(event, lang), 'soft'],
    [event.summary[lang]],
    ...(task
      ? [
          [
            [
              [e.setBy, index.leaders.get(task.assignedBy)?.name ?? task.assignedBy],
              [
                e.setAt,
                at === undefined ? (meeting?.title[lang] ?? task.assignedAt) : t.numbered(at),
              ],
              [
                e.setFor,
                task.assignees.map((id) => index.institutions.get(id)?.name[lang] ?? id).join(', '),
              ],
              [e.due, task.due === null ? e.dueOpen : formatEdtf(task.due, lang)],
            ]
              .map(([label = '', words = '']) => EXPORT[lang].labelled(label, words))
              .join(' · '),
          ] as const,
        ]
      : []),
    ...(task?.note ? [[e.reasoning(task.note[lang]), 'soft'] as const] : []),
  ];
}

function who(event: TimelineEvent, { index, lang }: RowsRequest): readonly Words[] {
  const { terms } = MESSAGES[lang];
  return [
    ...event.participants.map(({ leader, role }): Words => [
      `${index.leaders.get(leader)?.name ?? leader}, ${terms.participantRole[role]}`,
    ]),
    ...event.institutions.map(({ institution, role }): Words => [
      `${index.institutions.get(institution)?.name[lang] ?? institution}, ${terms.institutionRole[role]}`,
      'soft',
    ]),
    ...(event.place ? [[event.place[lang]] as const] : []),
  ];
}

/** Footnotes: which source says so, in which words, and where they stand. */
function says(event: TimelineEvent, request: RowsRequest): readonly Words[] {
  const { lang, sources } = request;
  const e = DETAILS[lang];
  const x = EXPORT[lang];
  const t = PAPER[lang];
  const byArticle = new Map<string, string[]>();
  for (const { article, quote, position } of event.evidence) {
    const phrase = t.phrase(x.quoted(quote.exact), position.start, position.end);
    byArticle.set(article, [...(byArticle.get(article) ?? []), phrase]);
  }
  const phrases = [...byArticle].map(([article, own]): Words => [
    `${citedName(article, sources, lang)} ${own.join('; ')}`,
  ]);
  const reports = (event.reports ?? []).map(({ article, note }): Words => [
    `${citedName(article, sources, lang)} ${note[lang]}`,
    'soft',
  ]);
  return phrases.length + reports.length === 0 ? [[e.noEvidence]] : [...phrases, ...reports];
}
