import { expect, it } from 'vitest';

import { indexDataset } from './dataset-index';
import { FIXTURE } from './fixture';
import type { TimelineEvent } from './schema';
import { dueDay, hasReport, isPastDue } from './task-state';
import type { RelationType, Status } from './vocabulary';

const base = FIXTURE.events.find(({ task }) => task?.due != null)!;
const meeting = FIXTURE.events.find(({ kind }) => kind === 'meeting')!;
const due = (edtf: string | null): TimelineEvent => ({
  ...base,
  task: { ...base.task!, due: edtf },
});

it.each([
  ['2026-06-24', '2026-06-24'],
  ['2026-06', '2026-06-30'],
  ['2026-06-24/..', null],
  ['soon', null],
  [null, null],
])('a task due %s is in time until %s, and past the day after', (edtf, last) => {
  expect(dueDay(due(edtf))).toBe(last);
  expect(isPastDue(due(edtf), last ?? '9999-01-01')).toBe(false);
  if (last !== null) expect(isPastDue(due(edtf), '2026-07-01')).toBe(true);
});

it.each<[RelationType, Status, boolean]>([
  ['reviews', 'planned', true],
  ['implements', 'held', true],
  ['implements', 'planned', false],
  ['part-of', 'held', false],
])('an event that %s it and is %s reports on a task: %s', (type, status, expected) => {
  const other: TimelineEvent = { ...meeting, status, relations: [{ type, event: base.id }] };
  const isReported = (task: TimelineEvent) => {
    const { columns, events } = indexDataset({ ...FIXTURE, events: [task, other] });
    return hasReport(columns, events.ordinalOf(task.id));
  };
  expect(isReported(base)).toBe(expected);
  expect(isReported({ ...base, status: 'reported' })).toBe(true);
});
