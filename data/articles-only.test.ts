import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

import { articlesOnly } from './articles-only';
import { checkDataset } from './check';
import { byDate } from './event-order';
import { datasetSchema } from './schema';

const dataset = datasetSchema.parse(JSON.parse(readFileSync('data/events.json', 'utf8')));
const reports = dataset.articles.filter(({ external }) => external).map(({ id }) => id);

describe('"articles only"', () => {
  const bare = articlesOnly(dataset);

  it('leaves no trace of a report', () => {
    expect(reports.length).toBeGreaterThan(0);
    const text = JSON.stringify(bare);
    expect(text).not.toContain('"external"');
    for (const id of reports) expect(text).not.toContain(`"${id}"`);
  });

  it('keeps every event, with what the articles support of its date', () => {
    const dates = new Map(bare.events.map(({ id, date }) => [id, date]));
    expect(dates.size).toBe(dataset.events.length);
    for (const { id, date, articleDate } of dataset.events) {
      expect(dates.get(id)).toEqual(date?.basis === 'external' ? articleDate : date);
    }
  });

  it('gives a sound dataset in order', () => {
    expect(checkDataset(datasetSchema.parse(bare))).toEqual([]);
    expect([...bare.events].sort(byDate)).toEqual(bare.events);
  });

  it('changes nothing where there are no reports', () => {
    expect(articlesOnly(bare)).toBe(bare);
  });
});
