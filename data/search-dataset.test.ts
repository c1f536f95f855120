import fc from 'fast-check';
import { expect, it } from 'vitest';

import { indexDataset, type DatasetIndex } from './dataset-index';
import { FIXTURE } from './fixture';
import { EMPTY_FILTER } from './event-filter';
import { eventsOf } from './events-of.test-helper';
import { filterEvents } from './query';
import { searchDataset } from './search-dataset';
import { parseSearch } from './search-query';
import { compareRanks, rankOf } from './search-rank';
import { searchSections } from './search-text';

const INDEX = indexDataset(FIXTURE);

function search(q: string, index: DatasetIndex = INDEX, most = 8) {
  const steps = searchDataset(index, parseSearch(q), most);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

it('finds people and institutions by any of their names, with or without diacritics', () => {
  const [cuong] = search('luong cuong').leaders.best;
  expect(cuong?.id).toBe('luong-cuong');
  expect(search('President Cường').leaders.best.map(({ id }) => id)).toEqual(['luong-cuong']);
  expect(search('bo quoc phong').institutions.best[0]?.id).toBe('ministry-of-defence');
});

it('a search without words finds nothing', () => {
  for (const q of ['', '  ', '\u0301']) {
    expect(search(q).events).toEqual({ best: [], count: 0 });
  }
});

it('finds the very events that the filter keeps, the best first, equals in order of time', () => {
  const words = FIXTURE.events.flatMap(({ title }) => [
    ...title.en.split(' '),
    ...title.vi.split(' '),
  ]);
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...words, 'a', 'o'), { minLength: 1, maxLength: 2 }),
      (own) => {
        const q = own.join(' ');
        const kept = eventsOf(INDEX, filterEvents(INDEX, { ...EMPTY_FILTER, q }));
        const naive = kept
          .map((event) => ({
            event,
            rank: rankOf(searchSections(event, INDEX), parseSearch(q)) ?? [],
          }))
          .sort((a, b) => compareRanks(a.rank, b.rank))
          .map(({ event }) => event.id);
        const found = search(q, INDEX, 5).events;
        expect(found.count).toBe(kept.length);
        expect(found.best.map(({ id }) => id)).toEqual(naive.slice(0, 5));
      },
    ),
  );
});

it('of very many, those whose titles hold the words are compared', () => {
  const [base] = FIXTURE.events;
  const many = Array.from({ length: 3_000 }, (_, i) => ({
    ...base!,
    id: `event-${i}`,
    title: { en: i === 2_900 ? 'Zebra' : 'Horse', vi: 'x' },
    summary: { en: 'A zebra was there.', vi: 'x' },
  }));
  const found = search('zebra', indexDataset({ ...FIXTURE, events: many })).events;
  expect(found.count).toBe(3_000);
  expect(found.best[0]?.id).toBe('event-2900');
});
