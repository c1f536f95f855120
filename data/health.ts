/** What a reader should know before trusting a dataset: gaps, guesses and contradictions. */
import { indexDataset } from './dataset-index';
import { parseEdtf } from './edtf';
import { facetValues } from './facets';
import { monthsBetween } from './month';
import type { Dataset, TimelineEvent } from './schema';
import { dueDay, hasReport, isPastDue } from './task-state';
import type { CalendarDay } from './time';
import { KINDS } from './vocabulary';

export interface HealthOptions {
  readonly today: CalendarDay;
  /** Ids of the articles whose text is there and bears out every phrase. */
  readonly verifiedArticles: readonly string[];
}

/** Lists hold event ids in the dataset's order, months are `YYYY-MM`. */
export interface Health {
  readonly events: number;
  readonly byKind: Counts;
  /** Every leader and institution of the dataset, most events first. */
  readonly byLeader: Counts;
  readonly byInstitution: Counts;
  /** By the month they begin in, where that is known; tasks by the month they were set. */
  readonly byMonth: Counts;
  readonly undated: readonly string[];
  /** Dated no more exactly than a quarter, a year or a range. */
  readonly coarse: readonly string[];
  readonly inferred: readonly string[];
  /** Told by one article and no report. */
  readonly singleSource: readonly string[];
  readonly conflicting: readonly string[];
  readonly tasksWithoutDue: readonly string[];
  /** With a due date that is not past. */
  readonly tasksDue: readonly string[];
  /** "No report found" is not "not done". */
  readonly tasksPastDueWithoutReport: readonly string[];
  /** Articles whose text is absent, with the number of phrases that nobody can verify. */
  readonly unverifiable: Counts;
  /** Months up to today that no article tells of: nothing collected, not nothing happened. */
  readonly emptyMonths: readonly string[];
}

export type Counts = readonly { readonly id: string; readonly count: number }[];

export function healthOf(dataset: Dataset, { today, verifiedArticles }: HealthOptions): Health {
  const { events } = dataset;
  const ids = (test: (event: TimelineEvent) => boolean) => events.filter(test).map(({ id }) => id);
  const tasks = events.filter(({ task }) => task !== undefined);
  const index = indexDataset(dataset);
  return {
    events: events.length,
    byKind: KINDS.map((id) => ({ id, count: events.filter(({ kind }) => kind === id).length })),
    byLeader: mostFirst(
      dataset.leaders.map(({ id }) => id),
      events.map((event) => facetValues(event, 'leaders')),
    ),
    byInstitution: mostFirst(
      dataset.institutions.map(({ id }) => id),
      events.map((event) => facetValues(event, 'institutions')),
    ),
    byMonth: countMonths(events),
    undated: ids(({ date }) => date === null),
    coarse: ids(
      ({ date }) => date !== null && date.precision !== 'day' && date.precision !== 'month',
    ),
    inferred: ids(({ date }) => date?.basis === 'inferred'),
    singleSource: ids((event) => facetValues(event, 'articles').length === 1),
    conflicting: ids(({ rivalDates = [] }) => rivalDates.length > 0),
    tasksWithoutDue: tasks.filter((event) => dueDay(event) === null).map(({ id }) => id),
    tasksDue: tasks
      .filter((event) => dueDay(event) !== null && !isPastDue(event, today))
      .map(({ id }) => id),
    tasksPastDueWithoutReport: tasks
      .filter((event) => isPastDue(event, today) && !hasReport(event, index))
      .map(({ id }) => id),
    unverifiable: countUnverifiable(dataset, new Set(verifiedArticles)),
    emptyMonths: emptyMonths(dataset, today),
  };
}

function mostFirst(all: readonly string[], values: readonly (readonly string[])[]): Counts {
  const counts = new Map(all.map((id) => [id, 0]));
  for (const id of values.flat()) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts]
    .map(([id, count]) => ({ id, count }))
    .sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1));
}

function countMonths(events: readonly TimelineEvent[]): Counts {
  const counts = new Map<string, number>();
  for (const { date } of events) {
    if (!date?.earliest || (date.precision !== 'day' && date.precision !== 'month')) continue;
    const month = date.earliest.slice(0, 7);
    counts.set(month, (counts.get(month) ?? 0) + 1);
  }
  return [...counts].map(([id, count]) => ({ id, count })).sort((a, b) => (a.id < b.id ? -1 : 1));
}

function countUnverifiable(dataset: Dataset, verified: ReadonlySet<string>): Counts {
  return dataset.articles
    .filter(({ id, external }) => !external && !verified.has(id))
    .map(({ id }) => ({
      id,
      count: dataset.events.flatMap(({ evidence }) => evidence).filter((e) => e.article === id)
        .length,
    }));
}

/**
 * A month is collected if an article was published in it, or tells of something in it that it
 * dates to a month or a day. A task collects the month it was set in, not those it runs through.
 */
function emptyMonths({ window, articles, events }: Dataset, today: CalendarDay): string[] {
  const collected = new Set<string>();
  const collect = (from: CalendarDay, to: CalendarDay) => {
    for (const month of monthsBetween(from, to)) collected.add(month);
  };
  for (const { published, external } of articles) {
    const bounds = published === null || external ? null : parseEdtf(published);
    if (!bounds?.ok || bounds.value.earliest === null || bounds.value.latest === null) continue;
    if (isFine(bounds.value.precision)) collect(bounds.value.earliest, bounds.value.latest);
  }
  for (const { date, task } of events) {
    if (!date || !isFine(date.precision) || date.earliest === null) continue;
    // Only an end that the event reaches is told of; a deadline or an open end is not.
    if (task) collect(date.earliest, date.earliest);
    else if (date.latest !== null) collect(date.earliest, date.latest);
  }
  const last = today < window.end ? today : window.end;
  return monthsBetween(window.start, last).filter((month) => !collected.has(month));
}

function isFine(precision: string): boolean {
  return precision === 'day' || precision === 'month';
}
