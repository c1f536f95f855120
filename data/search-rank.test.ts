import fc from 'fast-check';
import { expect, it } from 'vitest';

import { parseSearch } from './search-query';
import { compareRanks, rankOf } from './search-rank';

/** The texts in the order in which a search ranks them, as titles of their own. */
const ranked = (q: string, ...titles: readonly string[]) =>
  titles
    .map((title) => ({ title, rank: rankOf([[title]], parseSearch(q)) }))
    .flatMap(({ title, rank }) => (rank ? [{ title, rank }] : []))
    .sort((a, b) => compareRanks(a.rank, b.rank))
    .map(({ title }) => title);

it('exact diacritics come first, whichever way they are typed', () => {
  expect(ranked('ban', 'bàn về', 'bạn bè', 'Ban Bí thư')[0]).toBe('Ban Bí thư');
  expect(ranked('bạn', 'Ban Bí thư', 'bàn về', 'bạn bè')[0]).toBe('bạn bè');
  expect(ranked('bạn'.normalize('NFD'), 'Ban', 'bạn'.normalize('NFC'))[0]).toBe('bạn');
  expect(ranked('đang', 'dang dở', 'Đảng', 'đang họp')).toEqual(['đang họp', 'dang dở', 'Đảng']);
});

it('the beginning of a word comes before its inside', () => {
  expect(ranked('tour', 'detour', 'Tour of duty')).toEqual(['Tour of duty', 'detour']);
});

it('words that stand together come before those that do not', () => {
  expect(ranked('to lam', 'go to: lam', 'met To Lam')).toEqual(['met To Lam', 'go to: lam']);
});

it('a title that begins with the first word comes before one that has the words inside', () => {
  const congress = '14th National Congress';
  expect(ranked('14th congress', "The 14th Congress's targets", congress)[0]).toBe(congress);
});

it('another spelling is found as well, behind the one that was typed', () => {
  expect(ranked('defense', 'Ministry of Defence', 'Defense expo', 'Defend')).toEqual([
    'Defense expo',
    'Ministry of Defence',
  ]);
  expect(ranked('labor organization', 'Labour organisation', 'labour', 'organization')).toEqual([
    'Labour organisation',
  ]);
});

const SECTIONS = fc.array(
  fc.array(fc.string({ unit: fc.constantFrom('a', 'á', 'b', ' '), maxLength: 6 }), {
    maxLength: 2,
  }),
  { minLength: 4, maxLength: 4 },
);
const QUERY = fc
  .string({ unit: fc.constantFrom('a', 'á', 'b', ' '), maxLength: 4 })
  .map(parseSearch)
  .filter(({ words }) => words.length > 0);

it('among the same texts, a title comes before names, a summary and key phrases', () => {
  fc.assert(
    fc.property(SECTIONS, QUERY, fc.nat(2), (sections, query, at) => {
      const rank = rankOf(sections, query);
      // Nothing is found sooner if its texts stand one section later.
      const later = rankOf([...sections.slice(0, at), [], ...sections.slice(at)], query);
      expect(rank === null).toBe(later === null);
      if (rank && later) expect(compareRanks(rank, later)).toBeLessThanOrEqual(0);
      if (rank && later && at === 0) expect(compareRanks(rank, later)).toBeLessThan(0);
    }),
  );
});

it('ranks are an order: what comes before one comes before all that follow it', () => {
  fc.assert(
    fc.property(fc.array(SECTIONS, { minLength: 3, maxLength: 3 }), QUERY, (all, query) => {
      const [a, b, c] = all.map((sections) => rankOf(sections, query));
      if (!a || !b || !c) return;
      expect(compareRanks(a, b)).toBe(-compareRanks(b, a) || 0);
      if (compareRanks(a, b) <= 0 && compareRanks(b, c) <= 0) {
        expect(compareRanks(a, c)).toBeLessThanOrEqual(0);
      }
    }),
  );
});
