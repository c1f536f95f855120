import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { intersect } from '../intersect';
import { contains, toDay, toMs, toSpan } from '../time';
import { claimDate, type Claim } from './claim';
import { mergeDates, type ArticleSource } from './merge-dates';
import type { DateClaim } from './source-schema';

const article = (id: string, published: string | null): ArticleSource => ({
  id,
  file: `${id}.txt`,
  sha256: '0'.repeat(64),
  publisher: null,
  lang: 'en',
  title: { en: `Title ${id}`, vi: `Nhan đề ${id}` },
  published,
  publishedBasis: published === null ? null : 'stated',
});

const ARTICLES = new Map(
  [
    article('a', '2026-01-01'),
    article('b', '2026-02-01'),
    article('c', null),
    article('d', null),
  ].map((item) => [item.id, item]),
);

const claim = (id: string, edtf: string, more: Partial<DateClaim> = {}): Claim => {
  const date = claimDate({ edtf, basis: 'stated', ...more });
  if (!date.ok) throw new Error(date.error);
  return { article: id, date: date.value };
};

const merge = (...claims: Claim[]) => mergeDates(claims, ARTICLES);

describe('dates of one happening', () => {
  it('are none where no article dates it', () => {
    expect(merge()).toEqual({ date: null, rivals: [] });
  });

  it('stay as the one article says them', () => {
    const early = claim('a', '2026', { modifier: 'early' });
    expect(merge(early)).toEqual({ date: early.date, rivals: [] });
    expect(early.date).toMatchObject({ earliest: '2026-01-01', latest: '2026-04-30' });
  });

  it('are the exacter one where it lies within the other', () => {
    const exact = claim('b', '2026-01-19/2026-01-23');
    expect(merge(claim('a', '2026'), exact).date).toEqual(exact.date);
  });

  it('prefer among equals what is stated to what is inferred', () => {
    const inferred = claim('a', '2026', { basis: 'inferred', note: { en: 'x', vi: 'x' } });
    expect(merge(inferred, claim('b', '2026')).date?.basis).toBe('stated');
  });

  it('are a range with its reasons where none of the articles gives it by itself', () => {
    const { date, rivals } = merge(
      claim('a', '2026', { modifier: 'early' }),
      claim('c', '../2026-02-23'),
    );
    expect(rivals).toEqual([]);
    expect(date).toEqual({
      edtf: '2026-01-01/2026-02-23',
      earliest: '2026-01-01',
      latest: '2026-02-23',
      precision: 'range',
      basis: 'inferred',
      note: {
        en: 'All of these hold: early 2026 (“Title a”); by 23 February 2026 (“Title c”).',
        vi: 'Tất cả cùng đúng: đầu năm 2026 (“Nhan đề a”); không muộn hơn ngày 23/2/2026 (“Nhan đề c”).',
      },
    });
  });

  it('are a known day where "by then" and "not before" leave only one', () => {
    const { date } = merge(claim('a', '../2026-01-05'), claim('b', '2026-01-05/..'));
    expect(date).toMatchObject({ edtf: '2026-01-05', precision: 'day', basis: 'inferred' });
  });

  it('may be told to lie within an interval, instead of lasting through it', () => {
    expect(claim('a', '2026-02-14/2026-02-22', { within: true }).date.precision).toBe('range');
    expect(claimDate({ edtf: '../2026-02-22', basis: 'stated', within: true }).ok).toBe(false);
  });
});

describe('dates that contradict each other', () => {
  it('are all kept: the one of most articles, the others as rivals with their source', () => {
    const { date, rivals } = merge(
      claim('a', '2026-03'),
      claim('c', '2026-01'),
      claim('d', '2026'),
      claim('b', '2026-01-05'),
    );
    expect(date?.edtf).toBe('2026-01-05');
    expect(rivals).toMatchObject([{ article: 'a', edtf: '2026-03', basis: 'stated' }]);
    expect(rivals[0]?.note.en).toBe('March 2026 (“Title a”) contradicts it.');
  });

  it('of equally many articles are decided by the one published first', () => {
    expect(merge(claim('b', '2026-02'), claim('a', '2026-03')).date?.edtf).toBe('2026-03');
    expect(merge(claim('c', '2026-02'), claim('b', '2026-03')).date?.edtf).toBe('2026-03');
    expect(merge(claim('d', '2026-02'), claim('c', '2026-03')).date?.edtf).toBe('2026-03');
  });
});

describe('merging any dates', () => {
  const day = fc
    .integer({ min: toMs('2025-01-01'), max: toMs('2026-12-31') })
    .map((ms) => toDay(ms));
  const edtf = fc.oneof(
    day.map((d) => d.slice(0, 4)),
    day.map((d) => d.slice(0, 7)),
    day,
    day.map((d) => `../${d}`),
    day.map((d) => `${d}/..`),
  );
  const claims = fc
    .uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'), { minLength: 1 })
    .chain((ids) =>
      fc.tuple(...ids.map((id) => edtf.map((text) => claim(id, text)))).map((list) => list),
    );

  it('gives the same whatever the order', () => {
    fc.assert(
      fc.property(claims, fc.infiniteStream(fc.nat()), (list, random) => {
        const shuffled = [...list]
          .map((item) => ({ item, key: random.next().value }))
          .sort((x, y) => x.key - y.key)
          .map(({ item }) => item);
        expect(merge(...shuffled)).toEqual(merge(...list));
      }),
    );
  });

  it('never widens, and loses no claim without a word', () => {
    fc.assert(
      fc.property(claims, (list) => {
        const { date, rivals } = merge(...list);
        const rivalIds = new Set(rivals.map(({ article: id }) => id));
        const agreeing = list.filter((item) => !rivalIds.has(item.article));
        expect(agreeing.length).toBeGreaterThanOrEqual(rivals.length === 0 ? list.length : 1);
        if (date === null) throw new Error('a claim gives a date');
        for (const item of agreeing) {
          expect(
            contains(
              toSpan(item.date.earliest, item.date.latest),
              toSpan(date.earliest, date.latest),
            ),
          ).toBe(true);
        }
        for (const rival of rivals) expect(intersect([date, rival])).toBeNull();
      }),
    );
  });
});
