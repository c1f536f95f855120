import fc from 'fast-check';
import { expect, it } from 'vitest';

import { indexDataset } from './dataset-index';
import { FIXTURE } from './fixture';
import { EMPTY_FILTER } from './event-filter';
import { eventsOf } from './events-of.test-helper';
import { filterEvents } from './query';
import { searchText } from './search-text';
import { foldText } from './text';

const INDEX = indexDataset(FIXTURE);
const textOf = (id: string) => {
  const event = INDEX.events.get(id);
  if (!event) throw new Error(`the fixture has no ${id}`);
  return searchText(event, INDEX);
};

it('holds titles, names, other names, places and key phrases of both languages, folded', () => {
  const text = textOf('army-conference');
  for (const part of [
    'Conference of the whole army',
    'Hội nghị Quân chính',
    'President Cường',
    'Bộ Quốc phòng',
    'Hà Nội',
    'this morning (December 17)',
  ]) {
    expect(text).toContain(foldText(part));
  }
});

it('holds who set a task and who must do it', () => {
  expect(textOf('report-in-june')).toContain('luong cuong');
  expect(textOf('report-in-june')).toContain('quan uy trung uong');
});

it('holds nothing of other events', () => {
  expect(textOf('plenum-8')).not.toContain('luong cuong');
});

it('takes the names from the dataset at hand', () => {
  const renamed = indexDataset({
    ...FIXTURE,
    leaders: FIXTURE.leaders.map((leader) => ({ ...leader, name: 'Somebody Else' })),
  });
  const event = renamed.events.get('army-conference');
  expect(event && searchText(event, renamed)).toContain('somebody else');
  expect(textOf('army-conference')).not.toContain('somebody else');
});

it('any words of a title find its event, in any case and without their marks', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...FIXTURE.events),
      fc.constantFrom('en' as const, 'vi' as const),
      fc.func(fc.boolean()),
      (event, lang, takes) => {
        const words = event.title[lang].split(' ').filter((word) => takes(word));
        const q = foldText(words.join(' ')).toUpperCase();
        expect(eventsOf(INDEX, filterEvents(INDEX, { ...EMPTY_FILTER, q }))).toContain(event);
      },
    ),
  );
});
