import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { ordinalsOf } from './bitset';
import { indexDataset } from './dataset-index';
import { FIXTURE } from './fixture';
import { findEvents, findEventsNow, isFound } from './search-events';
import { parseSearch } from './search-query';
import { foldText } from './text';

const [first] = FIXTURE.events;

/** A dataset of events with these titles, and nothing else to be found. */
function titled(...titles: readonly string[]) {
  const events = titles.map((title, i) => ({
    ...first!,
    place: { en: '-', vi: '-' },
    id: `event-${i}`,
    title: { en: title, vi: title },
    summary: { en: '-', vi: '-' },
    task: undefined,
    participants: [],
    institutions: [],
    evidence: [],
  }));
  return indexDataset({ ...FIXTURE, events });
}

function found(q: string, ...titles: readonly string[]): readonly string[] {
  const ordinals = ordinalsOf(findEventsNow(titled(...titles), parseSearch(q)));
  return titles.filter((_, i) => ordinals.includes(i));
}

describe('a search', () => {
  it('takes a word with diacritics as it is written', () => {
    expect(found('tô', 'Tô Lâm', 'Tổ chức', 'To Lam')).toEqual(['Tô Lâm']);
    expect(found('Đảng'.normalize('NFD'), 'Đảng', 'đang', 'dang')).toEqual(['Đảng']);
    expect(found('to', 'Tô Lâm', 'Tổ chức', 'To Lam')).toEqual(['Tô Lâm', 'Tổ chức', 'To Lam']);
  });

  it('finds how it is written otherwise where nothing is written so', () => {
    expect(found('tộ', 'Tô Lâm', 'Tổ chức', 'Hanoi')).toEqual(['Tô Lâm', 'Tổ chức']);
  });

  it('takes words in quotation marks together, also while they are typed', () => {
    const titles = ['quốc phòng', 'phòng khách quốc gia', 'quoc phong'] as const;
    expect(found('quoc phong', ...titles)).toEqual(titles);
    for (const q of ['"quoc phong"', '“quoc phong”', '"quoc pho']) {
      expect(found(q, ...titles)).toEqual(['quốc phòng', 'quoc phong']);
    }
    expect(found('"quốc phòng"', ...titles)).toEqual(['quốc phòng']);
    expect(found('"', ...titles)).toEqual(titles);
  });
});

const WORD = fc.string({ unit: fc.constantFrom('a', 'á', 'b', 'đ'), minLength: 1, maxLength: 3 });
const TITLE = fc.array(WORD, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));

it('is what looking at each title by itself finds', () => {
  fc.assert(
    fc.property(
      fc.array(TITLE, { minLength: 1, maxLength: 8 }),
      fc.array(WORD, { minLength: 1, maxLength: 2 }),
      fc.boolean(),
      (titles, words, isQuoted) => {
        const q = isQuoted ? `"${words.join(' ')}"` : words.join(' ');
        const marked = words.some((word) => word !== foldText(word));
        const begins = (title: string, wording: string) => ` ${title}`.includes(` ${wording}`);
        const hasAll = (title: string) =>
          words.every((word) => foldText(title).includes(foldText(word)));
        const wordings = isQuoted ? [words] : words.map((word) => [word]);
        const isExact = (title: string) =>
          wordings.every((own) => {
            const ownMarked = own.some((word) => word !== foldText(word));
            if (!ownMarked && own.length === 1) return true;
            const wording = own.join(' ');
            return ownMarked ? begins(title, wording) : begins(foldText(title), wording);
          });
        const loose = titles.filter(hasAll);
        const exact = loose.filter(isExact);
        const asked = marked || (isQuoted && words.length > 1);
        expect(found(q, ...titles)).toEqual(asked && exact.length > 0 ? exact : loose);
      },
    ),
    { numRuns: 500 },
  );
});

it('gives its answer in steps, and then has it at hand', () => {
  const index = titled(...Array.from({ length: 600 }, (_, i) => (i % 2 ? 'Tô Lâm' : 'Tổ Lam')));
  const query = parseSearch('Tô');
  expect(isFound(index, query)).toBe(false);
  expect([...findEvents(index, query)].length).toBeGreaterThan(100);
  expect(isFound(index, query)).toBe(true);
  expect(ordinalsOf(findEventsNow(index, query))).toHaveLength(300);
});
