import fc from 'fast-check';
import { expect, it } from 'vitest';

import { indexDataset } from '@/data/dataset-index';
import { parseEdtf } from '@/data/edtf';
import { FIXTURE } from '@/data/fixture';
import { inEnglish } from '@/data/phrase';
import type { EventDate, TimelineEvent } from '@/data/schema';
import type { Precision } from '@/data/vocabulary';

import { groupEvents } from './list-groups';

function dated(edtf: string, precision?: Precision): EventDate {
  const parsed = parseEdtf(edtf);
  if (!parsed.ok) throw new Error(inEnglish(parsed.error));
  return { edtf, ...parsed.value, precision: precision ?? parsed.value.precision, basis: 'stated' };
}

const at = (id: string, date: EventDate | null): TimelineEvent => {
  const [event] = FIXTURE.events;
  if (!event) throw new Error('the fixture has events');
  return { ...event, id, date };
};

/** The groups of a dataset of these events, with the ids of those that stand in each. */
function grouped(events: readonly TimelineEvent[]) {
  const index = indexDataset({ ...FIXTURE, events });
  const all = Uint32Array.from(events, (_, ordinal) => ordinal);
  const { groups, ordinals } = groupEvents(index.columns, all);
  return groups.map(({ span, first, size }) => ({
    span,
    ids: Array.from(ordinals.subarray(first, first + size), (o) => index.events.at(o).id),
  }));
}

it.each([
  ['2025-12-17', undefined, { kind: 'month', year: 2025, month: 12 }],
  ['2025-12', undefined, { kind: 'month', year: 2025, month: 12 }],
  ['2025-12-30/2026-01-02', undefined, { kind: 'month', year: 2025, month: 12 }],
  ['2025-12-17/..', undefined, { kind: 'month', year: 2025, month: 12 }],
  ['2025-12-31/2026-03', undefined, { kind: 'month', year: 2025, month: 12 }],
  ['2026-02-01/2026-02-23', 'range', { kind: 'month', year: 2026, month: 2 }],
  ['2026-01-01/2026-02-23', 'range', { kind: 'year', year: 2026 }],
  ['2026-33', undefined, { kind: 'year', year: 2026 }],
  ['2026', undefined, { kind: 'year', year: 2026 }],
  ['2025-12-17/2026-02-23', 'range', { kind: 'years', first: 2025, last: 2026 }],
  ['2026/2030', undefined, { kind: 'years', first: 2026, last: 2030 }],
  ['../2026-02-23', undefined, { kind: 'before', year: 2026 }],
  ['2026/..', undefined, { kind: 'after', year: 2026 }],
  ['2026-01-01/..', 'range', { kind: 'after', year: 2026 }],
  ['../0101-01', undefined, { kind: 'before', year: 101 }],
  ['0099-12-31', undefined, { kind: 'month', year: 99, month: 12 }],
  ['0001/9999', undefined, { kind: 'years', first: 1, last: 9999 }],
] as const)('%s (%s) stands under what is known of it', (edtf, precision, span) => {
  expect(grouped([at('one', dated(edtf, precision))])).toEqual([{ span, ids: ['one'] }]);
});

it('coarser groups stand before the months that they may hold, undated last', () => {
  const groups = grouped([
    at('undated', null),
    at('december', dated('2026-12-01')),
    at('year', dated('2026')),
    at('january', dated('2026-01-05')),
    at('before', dated('../2026-02-23')),
    at('after', dated('2026/..')),
    at('term', dated('2026/2030')),
    at('short-term', dated('2026/2027')),
    at('last-year', dated('2025-12-31')),
  ]);
  expect(groups.map(({ ids }) => ids[0])).toEqual([
    'last-year',
    'before',
    'year',
    'january',
    'december',
    'short-term',
    'term',
    'after',
    'undated',
  ]);
});

it('a meeting comes before the open tasks set at it, which stand as in the dataset', () => {
  const [group] = grouped([
    at('task-1', dated('2025-12-17/..')),
    at('task-2', dated('2025-12-17/..')),
    at('meeting', dated('2025-12-17')),
  ]);
  expect(group?.ids).toEqual(['meeting', 'task-1', 'task-2']);
});

it('every event stands in exactly one group', () => {
  const date = fc.constantFrom(
    null,
    dated('2025-12-17'),
    dated('2025-12'),
    dated('2026'),
    dated('2026/2030'),
    dated('2025-12-17/..'),
    dated('../2026-02-23'),
  );
  fc.assert(
    fc.property(fc.array(date, { maxLength: 30 }), (dates) => {
      const events = dates.map((value, i) => at(`e${i}`, value));
      const ids = grouped(events).flatMap((group) => group.ids);
      expect(ids.sort()).toEqual(events.map(({ id }) => id).sort());
    }),
  );
});
