import { expect, it } from 'vitest';

import { indexDataset } from '@/data/dataset-index';
import { FIXTURE } from '@/data/fixture';
import { LIST_GROUPINGS, type ListGrouping } from '@/components/view/view-state';

import { listSections } from './list-sections';

const INDEX = indexDataset(FIXTURE);
const ALL = Uint32Array.from(FIXTURE.events, (_, ordinal) => ordinal);

const sections = (grouping: ListGrouping) =>
  listSections(INDEX, ALL, grouping, 'en').map(({ title, ordinals }) => [
    title,
    Array.from(ordinals, (ordinal) => INDEX.events.at(ordinal).id),
  ]);

it('a file follows the list’s own grouping, whatever that is', () => {
  expect(sections('leader').map(([title]) => title)).toEqual([
    'Lương Cường',
    'Nguyễn Phú Trọng',
    'Tô Lâm',
    'No leader named there',
  ]);
  expect(sections('month')[0]).not.toEqual(sections('leader')[0]);
});

it.each(LIST_GROUPINGS)('a file has every event once, at its first heading: by %s', (grouping) => {
  const listed = sections(grouping).flatMap(([, ids]) => ids);
  expect([...listed].sort()).toEqual(FIXTURE.events.map(({ id }) => id).sort());
});

it('an event under two institutions stands under the first', () => {
  const [first, second] = sections('institution');
  expect(first).toEqual([
    'Central Military Commission',
    expect.arrayContaining(['army-conference']),
  ]);
  expect(second?.[1]).not.toContain('army-conference');
});
