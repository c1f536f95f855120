import { expect, it } from 'vitest';

import { spellingsOf } from './spellings';

it.each([
  ['defence', 'defense'],
  ['offences', 'offenses'],
  ['organise', 'organize'],
  ['organisation', 'organization'],
  ['modernising', 'modernizing'],
  ['analyse', 'analyze'],
  ['labour', 'labor'],
  ['neighbouring', 'neighboring'],
  ['programme', 'program'],
  ['programmes', 'programs'],
  ['centre', 'center'],
  ['travelled', 'traveled'],
  ['counsellor', 'counselor'],
  ['judgement', 'judgment'],
  ['dialogue', 'dialog'],
  ['practise', 'practice'],
  ['fulfil', 'fulfill'],
])('%s and %s are two spellings of one word', (one, other) => {
  expect(spellingsOf(one)).toEqual([one, other]);
  expect(spellingsOf(other)).toEqual([other, one]);
});

it('what only looks so has its own spelling alone', () => {
  for (const word of ['four', 'for', 'hour', 'sector', 'size', 'visit', 'party', 'luong', 'thu']) {
    expect(spellingsOf(word)).toEqual([word]);
  }
});
