/**
 * An event as schema.org/Event (https://schema.org/Event), for machines that read pages.
 *
 * - `startDate`, `endDate`: what is surely true, else nothing (`data/iso-date.ts`).
 * - `eventStatus`: EventScheduled, "taking place or has taken place on the startDate as scheduled"
 *   (https://schema.org/EventScheduled), of whatever is planned, held, assigned or reported. The
 *   format knows nothing cancelled, postponed or moved.
 * - A task is the event of its being set. What must be done is an `Action` that it is about, without
 *   `actionStatus`: no report found is not "not done".
 * - `attendee`: who took part. Who is only mentioned was not there.
 * - `@id`: the event on the timeline, the same in both languages.
 */
import { pagePath, sitePath } from '@/components/view/page-path';
import type { DatasetIndex } from '@/data/dataset-index';
import { distinct } from '@/data/distinct';
import { isoEnd, isoOfEdtf, isoStart } from '@/data/iso-date';
import type { TimelineEvent } from '@/data/schema';
import type { Lang } from '@/data/vocabulary';

/** What JSON can say; `undefined` is left out. */
export type Json = string | undefined | readonly Json[] | { readonly [key: string]: Json };

/** @param site where the pages will stand; without it addresses are relative to the page */
export function eventJsonLd(
  event: TimelineEvent,
  index: DatasetIndex,
  locale: Lang,
  site?: URL,
): Json {
  const at = (path: string) => (site ? new URL(path, site).href : path);
  const named = ({ id, title }: TimelineEvent) => ({
    '@type': 'Event',
    '@id': at(sitePath(`/?event=${id}`)),
    name: title[locale],
    url: at(pagePath(locale, 'events', id)),
  });
  const person = (id: string): Json => ({
    '@type': 'Person',
    name: index.leaders.get(id)?.name ?? id,
    url: at(pagePath(locale, 'leaders', id)),
  });
  const organization = (id: string): Json => ({
    '@type': 'Organization',
    name: index.institutions.get(id)?.name[locale] ?? id,
    url: at(pagePath(locale, 'institutions', id)),
  });
  const { task, participants, institutions, relations, place } = event;
  const organisers = institutions
    .filter(({ role }) => role === 'organiser' || role === 'host')
    .map(({ institution }) => institution);
  const attendees = participants
    .filter(({ role }) => role !== 'mentioned')
    .map(({ leader }) => leader);
  const wholes = relations
    .filter(({ type }) => type === 'part-of' || type === 'assigned-at')
    .flatMap((relation) => index.events.get(relation.event) ?? []);
  return {
    '@context': 'https://schema.org',
    ...named(event),
    description: event.summary[locale],
    startDate: isoStart(event) ?? undefined,
    endDate: isoEnd(event) ?? undefined,
    eventStatus: 'https://schema.org/EventScheduled',
    location: place && { '@type': 'Place', name: place[locale] },
    organizer: some([
      ...(task ? [person(task.assignedBy)] : []),
      ...distinct(organisers).map(organization),
    ]),
    attendee: some(distinct(attendees).map(person)),
    superEvent: some(distinct(wholes).map(named)),
    about: task && {
      '@type': 'Action',
      name: event.title[locale],
      agent: some(distinct(task.assignees).map(organization)),
    },
    subjectOf: some(articlesOf(event).map((id) => articleRef(id, index, locale, at))),
  };
}

function articleRef(
  id: string,
  index: DatasetIndex,
  locale: Lang,
  at: (path: string) => string,
): Json {
  const article = index.articles.get(id);
  return (
    article && {
      '@type': 'NewsArticle',
      name: article.title[locale],
      inLanguage: article.lang,
      datePublished:
        (article.published === null ? null : isoOfEdtf(article.published)) ?? undefined,
      publisher:
        article.publisher === null
          ? undefined
          : { '@type': 'Organization', name: article.publisher },
      url: at(pagePath(locale, 'articles', id)),
    }
  );
}

function articlesOf({ evidence, reports = [] }: TimelineEvent): readonly string[] {
  return distinct([...evidence, ...reports].map(({ article }) => article));
}

/** An empty list says nothing. */
function some(values: readonly Json[]): Json {
  return values.length === 0 ? undefined : values;
}
