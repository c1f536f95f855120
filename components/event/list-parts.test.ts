import { expect, it } from 'vitest';

import { PART, partCount, partOf, partOfGroups } from './list-parts';
import type { EventGroups } from './list-groups';

const year = (of: number) => ({ kind: 'year', year: of }) as const;
const LIST: EventGroups = {
  groups: [
    { key: 1, span: year(1), first: 0, size: PART - 1, total: PART - 1, rowKey: 0 },
    { key: 2, span: year(2), first: PART - 1, size: 2, total: 2, rowKey: 0 },
    { key: 3, span: year(3), first: PART + 1, size: 1, total: 1, rowKey: 0 },
  ],
  ordinals: Uint32Array.from({ length: PART + 2 }, (_, i) => i),
};

it('a list is cut into parts, and so is a group that lies across their ends', () => {
  expect(partCount(LIST)).toBe(2);
  const [first, second] = [partOfGroups(LIST, 0), partOfGroups(LIST, 1)];
  expect(first.groups.map(({ key, first: at, size }) => [key, at, size])).toEqual([
    [1, 0, PART - 1],
    [2, PART - 1, 1],
  ]);
  expect(second.groups.map(({ key, first: at, size }) => [key, at, size])).toEqual([
    [2, 0, 1],
    [3, 1, 1],
  ]);
  expect([first, second].map(({ groups }) => groups.map(({ total }) => total))).toEqual([
    [PART - 1, 2],
    [2, 1],
  ]);
  expect([...second.ordinals]).toEqual([PART, PART + 1]);
});

it('an event is found in its part, and an event that is not listed in the first', () => {
  expect([0, PART - 1, PART, PART + 1, -1].map((ordinal) => partOf(LIST, ordinal))).toEqual([
    0, 0, 1, 1, 0,
  ]);
});
