import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { days } from './arbitrary';
import { indexDataset } from './dataset-index';
import { parseEdtf } from './edtf';
import { FIXTURE } from './fixture';
import type { TimelineEvent } from './schema';
import { dueDay, hasReport, isPastDue, lastReport, SOON_DAYS, taskStateAt } from './task-state';
import { addDays, type CalendarDay } from './time';
import type { RelationType, Status } from './vocabulary';

const base = FIXTURE.events.find(({ task }) => task?.due != null)!;
const meeting = FIXTURE.events.find(({ kind }) => kind === 'meeting')!;
const due = (edtf: string | null): TimelineEvent => ({
  ...base,
  task: { ...base.task!, due: edtf },
});
const dated = (event: TimelineEvent, day: CalendarDay | null): TimelineEvent => ({
  ...event,
  date: day === null ? null : { ...meeting.date!, edtf: day, earliest: day, latest: day },
});
const report = (id: string, day: CalendarDay | null, type: RelationType = 'reviews') => ({
  ...dated(meeting, day),
  id,
  relations: [{ type, event: base.id }],
});

/** Set on 1 January 2026. */
function stateOf(edtf: string | null, asOf: CalendarDay, others: readonly TimelineEvent[] = []) {
  const task = dated(due(edtf), '2026-01-01');
  const { columns, events } = indexDataset({ ...FIXTURE, events: [task, ...others] });
  return taskStateAt(columns, events.ordinalOf(task.id), asOf);
}

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
  ['repeats', 'held', false],
])('an event that %s it and is %s reports on a task: %s', (type, status, expected) => {
  const other: TimelineEvent = { ...meeting, status, relations: [{ type, event: base.id }] };
  const isReported = (task: TimelineEvent) => {
    const { columns, events } = indexDataset({ ...FIXTURE, events: [task, other] });
    return hasReport(columns, events.ordinalOf(task.id));
  };
  expect(isReported(base)).toBe(expected);
  expect(isReported({ ...base, status: 'reported' })).toBe(true);
});

describe('how a task stands at a day', () => {
  it.each([
    ['2026-33', '2026-03-31', 'soon'],
    ['2026-33', '2026-04-01', 'past'],
    ['2026-33', '2026-02-28', 'later'],
    ['2026', '2026-12-31', 'soon'],
    ['2026', '2027-01-01', 'past'],
    ['2026-02-10', '2025-12-31', 'unset'],
    ['2026-02-10/..', '2026-06-01', 'open'],
    [null, '2026-06-01', 'open'],
  ])('due %s, it is on %s: %s', (edtf, asOf, expected) => {
    expect(stateOf(edtf, asOf)).toBe(expected);
  });

  it('is past only once every day that the due date can mean is over, soon only near the last', () => {
    const edtf = fc.oneof(
      days('2026-01-02', '2027-12-31'),
      fc.constantFrom('2026', '2026-33', '2026-02', '2026-40', '2026-2027', '../2026-05', '2026~'),
      fc.constantFrom('2026-03/2026-05', '2026-01-20/2026-02-03', '2026-22', '2026-05-10/..'),
    );
    fc.assert(
      fc.property(edtf, days('2026-01-01', '2028-06-30'), (text, asOf) => {
        const parsed = parseEdtf(text);
        const last = parsed.ok ? parsed.value.latest : null;
        const expected =
          last === null
            ? 'open'
            : last < asOf
              ? 'past'
              : last <= addDays(asOf, SOON_DAYS)
                ? 'soon'
                : 'later';
        expect(stateOf(text, asOf)).toBe(expected);
      }),
    );
  });

  it('counts a report from the day on that it may be of', () => {
    const late = report('late', '2026-08-01');
    expect(stateOf('2026-02', '2026-07-31', [late])).toBe('past');
    expect(stateOf('2026-02', '2026-08-01', [late])).toBe('reported');
    expect(stateOf('2026-02', '2026-07-31', [report('undated', null)])).toBe('reported');
  });
});

it('the last report is the latest that does not come after the day, of undated ones any', () => {
  const at = (others: readonly TimelineEvent[], asOf?: CalendarDay) => {
    const { columns, events } = indexDataset({ ...FIXTURE, events: [base, ...others] });
    const found = lastReport(columns, events.ordinalOf(base.id), asOf);
    return found === null ? null : events.at(found).id;
  };
  const three = [report('b', '2026-09-01'), report('a', '2026-03-01'), report('c', null)];
  expect(at(three)).toBe('b');
  expect(at(three, '2026-08-31')).toBe('a');
  expect(at(three, '2026-02-28')).toBe('c');
  expect(at([])).toBeNull();
});
