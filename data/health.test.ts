import { describe, expect, it } from 'vitest';

import { indexDataset } from './dataset-index';
import { FIXTURE } from './fixture';
import { healthOf, type Ordinals } from './health';
import type { Dataset, TimelineEvent } from './schema';

/** The health of a dataset, with its lists of events as ids. */
const health = (dataset: Dataset, today = '2026-11-22') => {
  const index = indexDataset(dataset);
  const found = healthOf(index, { today, verifiedArticles: [] });
  const ids = (list: Ordinals) => list.map((ordinal) => index.events.at(ordinal).id);
  return {
    ...found,
    undated: ids(found.undated),
    coarse: ids(found.coarse),
    inferred: ids(found.inferred),
    datedByReport: ids(found.datedByReport),
    singleSource: ids(found.singleSource),
    conflicting: ids(found.conflicting),
    tasksWithoutDue: ids(found.tasksWithoutDue),
    tasksDue: ids(found.tasksDue),
    tasksPastDueWithoutReport: ids(found.tasksPastDueWithoutReport),
  };
};

const task = FIXTURE.events.find(({ task: t }) => t?.due != null)!;
const meeting = FIXTURE.events.find(
  ({ kind, date }) => kind === 'meeting' && date?.precision === 'day',
)!;

const only = (...events: TimelineEvent[]): Dataset => ({
  ...FIXTURE,
  window: { start: '2025-11-01', end: '2026-12-31' },
  // No article is news of a month by itself here.
  articles: FIXTURE.articles.map((article) => ({ ...article, published: null })),
  events,
});

describe('data health', () => {
  it('counts every event once a kind', () => {
    const { events, byKind } = health(FIXTURE);
    expect(byKind.reduce((sum, { count }) => sum + count, 0)).toBe(events);
  });

  it('counts every leader, also one without an event', () => {
    expect(health(only()).byLeader.map(({ count }) => count)).toEqual(FIXTURE.leaders.map(() => 0));
  });

  it('tells a task past due without a report from one that is still due', () => {
    expect(health(only(task), '2026-06-24').tasksDue).toEqual([task.id]);
    expect(health(only(task), '2026-06-25').tasksPastDueWithoutReport).toEqual([task.id]);
    const review: TimelineEvent = { ...meeting, relations: [{ type: 'reviews', event: task.id }] };
    expect(health(only(task, review)).tasksPastDueWithoutReport).toEqual([]);
    expect(health(only({ ...task, task: { ...task.task!, due: null } })).tasksWithoutDue).toEqual([
      task.id,
    ]);
  });

  it('lists the months up to today of which no article tells', () => {
    expect(meeting.date?.earliest).toBe('2025-12-17');
    expect(health(only(meeting), '2026-03-05').emptyMonths).toEqual([
      '2025-11',
      '2026-01',
      '2026-02',
      '2026-03',
    ]);
    expect(health(only(), '2030-01-01').emptyMonths).toHaveLength(14);
  });

  it('takes a task for news of the month it was set in, not of those it runs through', () => {
    expect(health(only(task), '2026-02-01').emptyMonths).toEqual(['2025-11', '2026-01', '2026-02']);
  });

  it('takes a year or a range for news of no month', () => {
    const year: TimelineEvent = {
      ...meeting,
      date: {
        ...meeting.date!,
        edtf: '2026',
        earliest: '2026-01-01',
        latest: '2026-12-31',
        precision: 'year',
      },
    };
    expect(health(only(year), '2026-01-31').emptyMonths).toEqual(['2025-11', '2025-12', '2026-01']);
    expect(health(only(year)).coarse).toEqual([year.id]);
  });

  it('counts the phrases of articles whose text is absent', () => {
    const absent = health(FIXTURE).unverifiable;
    expect(absent.map(({ id }) => id)).toEqual(
      FIXTURE.articles.filter(({ external }) => !external).map(({ id }) => id),
    );
    const ids = absent.map(({ id }) => id);
    const index = indexDataset(FIXTURE);
    expect(healthOf(index, { today: '2026-01-01', verifiedArticles: ids }).unverifiable).toEqual(
      [],
    );
  });

  it('lists what is undated, inferred, conflicting and told by one source', () => {
    const rival = { ...meeting.date!, article: 'x', note: { en: 'x', vi: 'x' } };
    const found = health(
      only(
        { ...meeting, id: 'a', date: null },
        { ...meeting, id: 'b', date: { ...meeting.date!, basis: 'inferred' } },
        { ...meeting, id: 'c', rivalDates: [rival] },
        { ...meeting, id: 'd', date: { ...meeting.date!, basis: 'external' } },
      ),
    );
    expect(found.undated).toEqual(['a']);
    expect(found.inferred).toEqual(['b']);
    expect(found.datedByReport).toEqual(['d']);
    expect(found.conflicting).toEqual(['c']);
    expect(found.singleSource).toEqual(['b', 'c', 'd', 'a']);
  });
});
