import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { Lang } from '../../vocabulary';
import { resolveDatePhrase, type DateProposal } from './date-phrases';
import { ENGLISH_CASES, type DateCase } from './english.table';
import { VIETNAMESE_CASES } from './vietnamese.table';

const ZONES = ['America/Los_Angeles', 'Asia/Ho_Chi_Minh', 'Pacific/Kiritimati'];
const OFFSETS: Readonly<Record<string, number>> = {
  'America/Los_Angeles': 480,
  'Asia/Ho_Chi_Minh': -420,
  'Pacific/Kiritimati': -840,
};

function inShort(proposal: DateProposal): string {
  if ('abstains' in proposal) return `- ${proposal.abstains}`;
  const { edtf, modifier, basis } = proposal;
  return [edtf, modifier, basis === 'resolved' ? basis : undefined].filter(Boolean).join(' ');
}

function check(lang: Lang, [phrase, published, expected]: DateCase) {
  const found = inShort(resolveDatePhrase(phrase, { lang, published }));
  if (expected.startsWith('- ')) expect(found).toMatch(/^- /);
  if (expected.startsWith('- ')) expect(found).toContain(expected.slice(2));
  else expect(found).toBe(expected);
}

describe.each(ZONES)('a date phrase, wherever the reader sits (%s)', (zone) => {
  const before = process.env.TZ;
  beforeAll(() => {
    process.env.TZ = zone;
    expect(new Date('2026-01-15T00:00:00Z').getTimezoneOffset()).toBe(OFFSETS[zone]);
  });
  afterAll(() => {
    if (before === undefined) delete process.env.TZ;
    else process.env.TZ = before;
  });

  it.each(ENGLISH_CASES)('in English: "%s", published %s, is %s', (...row) => check('en', row));
  it.each(VIETNAMESE_CASES)('in Vietnamese: "%s", published %s, is %s', (...row) =>
    check('vi', row),
  );
});
