import { expect, it } from 'vitest';

import { byDate } from './event-order';
import { FIXTURE } from './fixture';
import type { TimelineEvent } from './schema';

const DAY = FIXTURE.events.find(({ id }) => id === 'army-conference')!;

const told = (id: string, article: string, start: number): TimelineEvent => ({
  ...DAY,
  id,
  evidence: [
    { article, supports: ['date'], quote: { exact: 'x' }, position: { start: 0, end: 1 } },
    {
      article,
      supports: ['substance'],
      quote: { exact: 'x' },
      position: { start, end: start + 1 },
    },
  ],
});

it('events of one time stand as their article tells them, whatever their ids', () => {
  const ninth = told('a-ninth', 'one', 900);
  const first = told('z-first', 'one', 30);
  const other = told('b-other', 'two', 1);
  const nowhere = { ...DAY, id: 'a-nowhere', evidence: [] };
  const sorted = [first, ninth, other, nowhere];
  expect([...sorted].reverse().sort(byDate)).toEqual(sorted);
  expect([ninth, nowhere, first, other].sort(byDate)).toEqual(sorted);
});
