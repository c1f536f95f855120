import { describe, expect, it } from 'vitest';

import { indexArticlesOnly, indexDataset, relatedEvents } from './dataset-index';
import { EMPTY_FILTER } from './event-filter';
import { FIXTURE } from './fixture';
import { facetCounts, filterEvents } from './query';

const index = indexDataset(FIXTURE);
const task = FIXTURE.events.find(({ kind }) => kind === 'task')!;

describe('an indexed dataset', () => {
  it('finds everything by its id', () => {
    for (const list of ['leaders', 'institutions', 'articles', 'events'] as const) {
      for (const item of FIXTURE[list]) expect(index[list].get(item.id)).toBe(item);
    }
  });

  it('knows relations from both sides', () => {
    const meeting = index.events.get(task.task!.assignedAt)!;
    expect(relatedEvents(task, index)[0]).toEqual({
      type: 'assigned-at',
      direction: 'out',
      event: meeting,
    });
    expect(relatedEvents(meeting, index)).toContainEqual({
      type: 'assigned-at',
      direction: 'in',
      event: task,
    });
  });
});

describe('a dataset indexed without its reports', () => {
  const bare = indexArticlesOnly(FIXTURE);
  const report = FIXTURE.articles.find(({ external }) => external)!;

  it('still knows the reports and their publishers, which a filter may name', () => {
    expect(bare.articles.get(report.id)).toBe(report);
    expect(bare.publishers).toEqual(index.publishers);
    expect(bare.dataset.articles).not.toContain(report);
  });

  it('has no event that they tell of', () => {
    const asked = { ...EMPTY_FILTER, articles: [report.id] };
    expect(filterEvents(index, asked).size).toBeGreaterThan(0);
    expect(filterEvents(bare, asked).size).toBe(0);
    expect(facetCounts(bare, EMPTY_FILTER, 'articles').has(report.id)).toBe(false);
  });
});
