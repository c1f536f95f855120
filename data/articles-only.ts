/** A dataset without anything that reports from outside the articles add. */
import { byDate } from './event-order';
import type { Dataset, TimelineEvent } from './schema';

/** Dates go back to what the articles alone support; the reports and their claims are left out. */
export function articlesOnly(dataset: Dataset): Dataset {
  const reports = new Set(dataset.articles.filter(({ external }) => external).map(({ id }) => id));
  if (reports.size === 0) return dataset;
  return {
    ...dataset,
    leaders: dataset.leaders.map((leader) => ({
      ...leader,
      posts: leader.posts.filter(({ source }) => source === undefined || !reports.has(source)),
    })),
    articles: dataset.articles.filter(({ id }) => !reports.has(id)),
    events: dataset.events.map((event) => withoutReports(event, reports)).sort(byDate),
  };
}

function withoutReports(event: TimelineEvent, reports: ReadonlySet<string>): TimelineEvent {
  const { articleDate, reports: _, rivalDates, ...rest } = event;
  const rivals = (rivalDates ?? []).filter(({ article }) => !reports.has(article));
  return {
    ...rest,
    date: event.date?.basis === 'external' ? (articleDate ?? null) : event.date,
    ...(rivals.length > 0 && { rivalDates: rivals }),
  };
}
