import { describe, expect, it } from 'vitest';

import type { EventDate } from '../schema';
import { claimDate } from './claim';
import type { DateClaim } from './source-schema';
import { taskDate } from './task-date';

const meeting = (edtf: string, more: Partial<DateClaim> = {}): EventDate => {
  const date = claimDate({ edtf, basis: 'stated', ...more });
  if (!date.ok) throw new Error(date.error);
  return date.value;
};

const said = (date: EventDate | null) =>
  date && [date.edtf, date.earliest, date.latest, date.precision];

describe('a task', () => {
  it.each<[string, EventDate | null, string | null, ReturnType<typeof said>]>([
    [
      'a known day, no due date',
      meeting('2025-12-31'),
      null,
      ['2025-12-31/..', '2025-12-31', null, 'day'],
    ],
    [
      'a known day, due in a month',
      meeting('2025-12-31'),
      '2026-03',
      ['2025-12-31/2026-03', '2025-12-31', '2026-03-31', 'month'],
    ],
    [
      'two days',
      meeting('2025-12-22/2025-12-23'),
      null,
      ['2025-12-22/..', '2025-12-22', null, 'day'],
    ],
    ['a month', meeting('2025-12'), null, ['2025-12/..', '2025-12-01', null, 'month']],
    ['a quarter', meeting('2026-33'), '2026', ['2026-33/2026', '2026-01-01', '2026-12-31', 'year']],
    [
      'early in a year',
      meeting('2026', { modifier: 'early' }),
      null,
      ['2026/..', '2026-01-01', null, 'year'],
    ],
    [
      'late in a year',
      meeting('2026', { modifier: 'late' }),
      null,
      ['2026-09-01/..', '2026-09-01', null, 'range'],
    ],
    [
      'somewhere within days',
      meeting('2025-11-01/2025-12-31', { within: true }),
      '2026',
      ['2025-11-01/2026', '2025-11-01', '2026-12-31', 'range'],
    ],
    [
      'not before a day',
      meeting('2025-11-01/..'),
      null,
      ['2025-11-01/..', '2025-11-01', null, 'range'],
    ],
    [
      'by some day, due later',
      meeting('../2025-11-01'),
      '2026',
      ['../2026', null, '2026-12-31', 'range'],
    ],
    ['by some day, no due date', meeting('../2025-11-01'), null, null],
    ['an undated meeting, due in a year', null, '2026', ['../2026', null, '2026-12-31', 'year']],
    ['an undated meeting, no due date', null, null, null],
  ])('set at %s', (_, at, due, expected) => {
    expect(said(taskDate(at, due))).toEqual(expected);
  });

  it('has the basis and the note of its meeting, and its report', () => {
    const at = {
      ...meeting('2025-05-30'),
      basis: 'external' as const,
      report: 'r',
      note: { en: 'n', vi: 'n' },
    };
    expect(taskDate(at, null)).toMatchObject({ basis: 'external', report: 'r', note: { en: 'n' } });
  });

  it('has no "early" of its own', () => {
    expect(taskDate(meeting('2026', { modifier: 'early' }), null)?.modifier).toBeUndefined();
  });
});
