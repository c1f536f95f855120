import { describe, expect, it } from 'vitest';

import type { Lang } from '../../vocabulary';
import { findDatePhrases, resolveDatePhrase, type DateProposal } from './date-phrases';
import { ENGLISH_CASES, type DateCase } from './english.table';
import { VIETNAMESE_CASES } from './vietnamese.table';

function inShort(proposal: DateProposal): string {
  if ('abstains' in proposal) return `- ${proposal.abstains}`;
  const { edtf, modifier, basis } = proposal;
  return [edtf, modifier, basis === 'resolved' ? basis : undefined].filter(Boolean).join(' ');
}

function check(lang: Lang, [phrase, published, expected]: DateCase) {
  const found = inShort(resolveDatePhrase(phrase, { lang, published }));
  if (!expected.startsWith('- ')) return expect(found).toBe(expected);
  expect(found).toMatch(/^- /);
  expect(found).toContain(expected.slice(2));
}

describe('a single date phrase', () => {
  it.each(ENGLISH_CASES)('in English: "%s", published %s, is %s', (...row) => check('en', row));
  it.each(VIETNAMESE_CASES)('in Vietnamese: "%s", published %s, is %s', (...row) =>
    check('vi', row),
  );

  it('is read in the sentence around it', () => {
    const context = 'The plenum will open on December 17 in Hà Nội.';
    const found = (published: string) =>
      inShort(resolveDatePhrase('December 17', { lang: 'en', published, context }));
    expect(found('2025-02-01')).toMatch(/^- /);
    expect(found('2025-05-01')).toBe('2025-12-17 resolved');
  });

  it('may come in NFD', () => {
    const phrase = 'ngày 17 tháng 12 năm 2025'.normalize('NFD');
    expect(inShort(resolveDatePhrase(phrase, { lang: 'vi', published: null }))).toBe('2025-12-17');
  });

  it('counts anything but a day as no publication date', () => {
    for (const published of ['2025-12', '2025-02-30', 'soon']) {
      expect(inShort(resolveDatePhrase('on Wednesday', { lang: 'en', published }))).toMatch(/^- /);
    }
  });
});

describe('the date phrases of a text', () => {
  it('stand at their code points, first to last, abstentions included', () => {
    const text =
      '🎉 Sáng 23/2, tại Hà Nội, dự Tết.\nKế hoạch quý  I / 2026 và Nghị quyết 57-NQ/TW.';
    const found = findDatePhrases(text, { lang: 'vi', published: '2026-02-23' });
    expect(found.map(({ phrase, proposal }) => [phrase, inShort(proposal).slice(0, 10)])).toEqual([
      ['Sáng 23/2', '2026-02-23'],
      ['Tết', '- the luna'],
      ['quý  I / 2026', '2026-33'],
    ]);
    for (const { phrase, position } of found) {
      expect([...text].slice(position.start, position.end).join('')).toBe(phrase);
    }
  });

  it('do not reach from one paragraph into the next', () => {
    const text = 'It was a good year, in 2025.\n17 December was a holiday.';
    const found = findDatePhrases(text, { lang: 'en', published: '2025-12-31' });
    expect(found.map(({ phrase }) => phrase)).toEqual(['in 2025', '17 December']);
  });

  it('may be folded over two lines', () => {
    const found = findDatePhrases('held on December\n17, 2025', { lang: 'en', published: null });
    expect(found.map(({ proposal }) => inShort(proposal))).toEqual(['2025-12-17']);
  });
});
