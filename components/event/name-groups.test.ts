import { expect, it } from 'vitest';

import { indexDataset } from '@/data/dataset-index';
import { FIXTURE } from '@/data/fixture';
import type { Lang } from '@/data/vocabulary';

import { toListItems } from './list-items';
import { groupByName } from './name-groups';

const INDEX = indexDataset(FIXTURE);
const ALL = Uint32Array.from(FIXTURE.events, (_, ordinal) => ordinal);

function grouped(grouping: 'leader' | 'institution', locale: Lang, index = INDEX) {
  const { groups, ordinals } = groupByName(index, ALL, grouping, locale);
  return groups.map(({ span, first, size }) => [
    span.kind === 'name' ? span.name : span.kind,
    Array.from(ordinals.subarray(first, first + size), (o) => index.events.at(o).id),
  ]);
}

it('an event stands under each who took part, in time, and what belongs to nobody last', () => {
  expect(grouped('leader', 'en')).toEqual([
    ['Lương Cường', ['army-conference', 'report-in-june', 'modern-army']],
    ['Nguyễn Phú Trọng', ['plenum-8']],
    ['Tô Lâm', ['party-congress-14']],
    ['nobody', ['defence-expo', 'early-programme', 'elections-16']],
  ]);
});

it('institutions stand as a reader of the language looks them up', () => {
  const names = (locale: Lang) => grouped('institution', locale).map(([name]) => name);
  expect(names('en')).toEqual([
    'Central Military Commission',
    'Communist Party of Việt Nam',
    'Ministry of National Defence',
    'National Assembly',
  ]);
  expect(names('vi')).toEqual([
    'Bộ Quốc phòng',
    'Đảng Cộng sản Việt Nam',
    'Quân ủy Trung ương',
    'Quốc hội',
  ]);
});

it('rows of one event in several groups are told apart', () => {
  const groups = groupByName(INDEX, ALL, 'institution', 'en');
  const { keys } = toListItems(groups);
  expect(groups.ordinals.length).toBeGreaterThan(FIXTURE.events.length);
  expect(new Set(keys).size).toBe(keys.length);
});
