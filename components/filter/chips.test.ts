import { expect, it } from 'vitest';

import { MESSAGES } from '@/components/i18n/messages';
import { indexDataset } from '@/data/dataset-index';
import { EMPTY_FILTER, NO_IDS, type FilterPatch } from '@/data/event-filter';
import { FIXTURE } from '@/data/fixture';
import { ROLES } from '@/data/roles';
import { LANGS, PARTICIPANT_ROLES, INSTITUTION_ROLES, type Lang } from '@/data/vocabulary';

import { chipsOf } from './chips';

const INDEX = indexDataset(FIXTURE);

function chips(patch: FilterPatch, lang: Lang) {
  return chipsOf({ ...EMPTY_FILTER, ...patch }, INDEX, MESSAGES[lang], lang);
}

const TABLE: readonly [patch: FilterPatch, en: string, vi: string][] = [
  [{ leaders: ['to-lam'] }, 'Leader: Tô Lâm', 'Lãnh đạo: Tô Lâm'],
  [{ excluded: { ...NO_IDS, leaders: ['to-lam'] } }, 'Leader: not Tô Lâm', 'Lãnh đạo: trừ Tô Lâm'],
  [{ roles: ['chair'] }, 'Role: chair', 'Vai trò: chủ trì'],
  [
    { excluded: { ...NO_IDS, roles: ['mentioned'] } },
    'Role: not “only mentioned”',
    'Vai trò: trừ “chỉ được nhắc đến”',
  ],
  [{ statuses: ['planned'] }, 'Status: planned', 'Tình trạng: dự kiến'],
  [
    { excluded: { ...NO_IDS, precisions: ['year'] } },
    'How exact the date is: not “to the year”',
    'Độ chính xác của ngày: trừ “chính xác đến năm”',
  ],
  [{ q: ' lao  ' }, 'Search: “lao”', 'Tìm kiếm: “lao”'],
  [
    { from: '2025-12', to: '2025-12' },
    'Date: in December 2025',
    'Thời gian: trong tháng 12 năm 2025',
  ],
  [{ to: '2024' }, 'Date: until the end of 2024', 'Thời gian: đến hết năm 2024'],
];

it.each(TABLE)('words %j as a reader says it', (patch, en, vi) => {
  expect(LANGS.map((lang) => chips(patch, lang)[0]?.label)).toEqual([en, vi]);
});

it('says in little room what a value alone would leave open', () => {
  const short = (patch: FilterPatch) => LANGS.map((lang) => chips(patch, lang)[0]?.short);
  expect(short({ leaders: ['to-lam'] })).toEqual(['Tô Lâm', 'Tô Lâm']);
  expect(short({ precisions: ['day'] })).toEqual(['date: to the day', 'ngày: chính xác đến ngày']);
  expect(short({ excluded: { ...NO_IDS, bases: ['stated'] } })).toEqual([
    'date: not “stated”',
    'ngày: trừ “bài báo nêu rõ”',
  ]);
});

it('calls a role what the details call it', () => {
  for (const lang of LANGS) {
    const { terms } = MESSAGES[lang];
    const inDetails = [
      ...PARTICIPANT_ROLES.map((role) => [role, terms.participantRole[role]] as const),
      ...INSTITUTION_ROLES.map((role) => [role, terms.institutionRole[role]] as const),
    ];
    for (const [role, name] of inDetails) {
      expect(chips({ roles: [role] }, lang)[0]?.label).toContain(`: ${name}`);
    }
    const names = ROLES.map((role) => chips({ roles: [role] }, lang)[0]?.label);
    expect(new Set(names).size).toBe(ROLES.length);
  }
});
