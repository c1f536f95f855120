/**
 * Events as a calendar (RFC 5545): whole days, and partial dates as the span in which they lie. A
 * date that is not exact says so where it is read, for a calendar has no other way to show it.
 */
import { DETAILS } from '@/components/i18n/details';
import { formatEdtf } from '@/components/i18n/format-date';
import type { EventDate, TimelineEvent } from '@/data/schema';
import { addDays, type CalendarDay } from '@/data/time';

import { escapeText, foldLine } from './calendar-text';
import {
  basisWords,
  dateWords,
  institutionName,
  institutions,
  isExact,
  leaderName,
  participants,
  sourceLine,
  sources,
  whenWords,
} from './event-words';
import {
  messagesOf,
  NOTHING_TO_NOTE,
  type ExportContext,
  type ExportNote,
  type ExportSection,
} from './export-context';

export function* serializeCalendar(
  context: ExportContext,
  sections: readonly ExportSection[],
): Generator<string, ExportNote> {
  const { index, lang, asOf } = context;
  const name = escapeText(index.dataset.title[lang]);
  yield lines([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//Briefline//Briefline//${lang.toUpperCase()}`,
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `NAME:${name}`,
    `X-WR-CALNAME:${name}`,
  ]);
  let undated = 0;
  for (const { ordinals } of sections) {
    for (const ordinal of ordinals) {
      const event = index.events.at(ordinal);
      const days = daysOf(event.date);
      if (event.date && days) yield lines(entry(event, event.date, days, stamp(asOf), context));
      else undated += 1;
    }
  }
  yield lines(['END:VCALENDAR']);
  return { ...NOTHING_TO_NOTE, undated };
}

interface Days {
  readonly first: CalendarDay;
  readonly last: CalendarDay;
}

/** A date that is open to one side stands at the day that is known, and says that it is open. */
function daysOf(date: EventDate | null): Days | null {
  const first = date?.earliest ?? date?.latest;
  const last = date?.latest ?? date?.earliest;
  return first == null || last == null ? null : { first, last };
}

function entry(
  event: TimelineEvent,
  date: EventDate,
  { first, last }: Days,
  dtstamp: string,
  context: ExportContext,
): readonly string[] {
  const { export: t, terms } = messagesOf(context);
  const { lang, address } = context;
  const title = event.title[lang];
  const exact = isExact(date);
  const summary = exact ? title : t.titleWithDate(title, whenWords(event, context));
  return [
    'BEGIN:VEVENT',
    `UID:${event.id}@briefline`,
    `DTSTAMP:${dtstamp}`,
    `DTSTART;VALUE=DATE:${basic(first)}`,
    // RFC 5545, 3.6.1: the end is not part of it.
    `DTEND;VALUE=DATE:${basic(addDays(last, 1))}`,
    `SUMMARY:${escapeText(summary)}`,
    `DESCRIPTION:${escapeText(description(event, date, context))}`,
    ...(event.place ? [`LOCATION:${escapeText(event.place[lang])}`] : []),
    `CATEGORIES:${escapeText(terms.kind[event.kind])}`,
    `STATUS:${exact && event.status !== 'planned' ? 'CONFIRMED' : 'TENTATIVE'}`,
    // Nobody is busy because of it.
    'TRANSP:TRANSPARENT',
    ...(address ? [`URL:${address(event.id)}`] : []),
    'END:VEVENT',
  ];
}

function description(event: TimelineEvent, date: EventDate, context: ExportContext): string {
  const { export: t } = messagesOf(context);
  const e = DETAILS[context.lang];
  const { lang, index, address } = context;
  const { task } = event;
  const meeting = task && index.events.get(task.assignedAt);
  const labelled = (label: string, words: string | undefined) =>
    words === undefined || words === '' ? [] : [t.labelled(label, words)];
  return [
    t.labelled(e.when, `${whenWords(event, context)}, ${basisWords(date, context)}`),
    ...(event.rivalDates ?? []).map((rival) => t.labelled(e.conflict, dateWords(rival, context))),
    event.summary[lang],
    ...labelled(e.setBy, task && leaderName(task.assignedBy, context)),
    ...labelled(e.setFor, task?.assignees.map((id) => institutionName(id, context)).join('; ')),
    ...labelled(e.setAt, meeting?.title[lang]),
    ...labelled(e.due, task && (task.due === null ? e.dueOpen : formatEdtf(task.due, lang))),
    ...labelled(e.who, participants(event, context).join('; ')),
    ...labelled(e.institutions, institutions(event, context).join('; ')),
    ...sources(event, context).map((source) => sourceLine(source, context)),
    ...(address ? [address(event.id)] : []),
  ].join('\n');
}

function stamp(day: CalendarDay): string {
  return `${basic(day)}T000000Z`;
}

/** ISO 8601, basic format: `20251217`. */
function basic(day: CalendarDay): string {
  return day.replaceAll('-', '');
}

function lines(content: readonly string[]): string {
  return content.map((line) => `${foldLine(line)}\r\n`).join('');
}
