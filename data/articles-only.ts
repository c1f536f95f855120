/** A dataset without anything that reports from outside the articles add. */
import { byDate } from './event-order';
import type { DatasetHeader } from './registry';
import type { Article, Dataset, TimelineEvent } from './schema';

/** Dates and statuses go back to what the articles alone support; the reports and their claims are left out. */
export function articlesOnly(dataset: Dataset): Dataset {
  const reports = reportsOf(dataset);
  if (reports.size === 0) return dataset;
  return {
    ...headerWithoutReports(dataset, reports),
    events: dataset.events.map((event) => withoutReports(event, reports)).sort(byDate),
  };
}

/** The reports from outside the articles. */
export function reportsIn({ articles }: DatasetHeader): readonly Article[] {
  return articles.filter(({ external }) => external);
}

/** Their ids. */
export function reportsOf(header: DatasetHeader): ReadonlySet<string> {
  return new Set(reportsIn(header).map(({ id }) => id));
}

/** @param reports ids */
export function headerWithoutReports<T extends DatasetHeader>(
  header: T,
  reports: ReadonlySet<string>,
): T {
  return {
    ...header,
    leaders: header.leaders.map((leader) => ({
      ...leader,
      posts: leader.posts.filter(({ source }) => source === undefined || !reports.has(source)),
    })),
    articles: header.articles.filter(({ id }) => !reports.has(id)),
  };
}

/** @param reports ids */
export function withoutReports(event: TimelineEvent, reports: ReadonlySet<string>): TimelineEvent {
  const { articleDate, articleStatus, reports: _, rivalDates, ...rest } = event;
  const rivals = (rivalDates ?? []).filter(({ article }) => !reports.has(article));
  return {
    ...rest,
    status: articleStatus ?? event.status,
    date: event.date?.basis === 'external' ? (articleDate ?? null) : event.date,
    ...(rivals.length > 0 && { rivalDates: rivals }),
  };
}
