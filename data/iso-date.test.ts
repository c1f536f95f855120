import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { modifierBounds, parseEdtf } from './edtf';
import { FIXTURE } from './fixture';
import { isoEnd, isoOfEdtf, isoStart } from './iso-date';
import { inEnglish } from './phrase';
import type { EventDate, RivalDate, TimelineEvent } from './schema';
import { addDays } from './time';
import type { Modifier, Precision } from './vocabulary';

const [SOME] = FIXTURE.events;
if (!SOME) throw new Error('the fixture has events');
const { task: _, ...MEETING } = SOME;

function dated(edtf: string, precision?: Precision, modifier?: Modifier): EventDate {
  const parsed = parseEdtf(edtf);
  if (!parsed.ok) throw new Error(inEnglish(parsed.error));
  const bounds = modifier ? modifierBounds(parsed.value, modifier) : parsed;
  if (!bounds.ok) throw new Error(inEnglish(bounds.error));
  const { earliest, latest } = bounds.value;
  return {
    edtf,
    earliest,
    latest,
    precision: precision ?? parsed.value.precision,
    basis: 'stated',
    ...(modifier && { modifier }),
  };
}

const at = (date: EventDate | null, ...rivals: readonly EventDate[]): TimelineEvent => ({
  ...MEETING,
  date,
  rivalDates: rivals.map((rival): RivalDate => ({
    ...rival,
    article: 'a',
    note: { en: 'n', vi: 'n' },
  })),
});

describe('the ISO date of an event is never more exact than its sources', () => {
  it.each([
    [dated('2025-12-17'), '2025-12-17', null],
    [dated('2026-01-19/2026-01-23'), '2026-01-19', '2026-01-23'],
    [dated('2025-12-17/..'), '2025-12-17', null],
    [dated('2025-12'), '2025-12', null],
    [dated('2025-12', undefined, 'late'), '2025-12', null],
    [dated('2026-01/2026-03'), '2026-01', '2026-03'],
    [dated('2026-33'), '2026', null],
    [dated('2026', undefined, 'early'), '2026', null],
    [dated('2026'), '2026', null],
    [dated('2026/2030'), '2026', '2030'],
    [dated('2026-02-01/2026-02-23', 'range'), '2026-02', null],
    [dated('2026-01-01/2026-02-23', 'range'), '2026', null],
    [dated('2025-12-31/2026-01-01', 'range'), null, null],
    [dated('2026-01-01/..', 'range'), null, null],
    [dated('../2026-02-23'), null, null],
    [dated('../2023', 'range'), null, null],
    [dated('202X'), null, null],
    [dated('2025-12~'), null, null],
    [dated('2025?'), null, null],
    [null, null, null],
  ] as const)('%j', (date, start, end) => {
    expect([isoStart(at(date)), isoEnd(at(date))]).toEqual([start, end]);
  });

  it('says only what sources that disagree have in common', () => {
    const disputed = at(dated('2026/2030'), dated('2026/2031'));
    expect([isoStart(disputed), isoEnd(disputed)]).toEqual(['2026', null]);
    expect(isoStart(at(dated('2025-12-17'), dated('2025-12-18')))).toBe('2025-12');
    expect(isoStart(at(dated('2025-12-17'), dated('../2025')))).toBe(null);
  });

  it('takes a due date for no end', () => {
    const task = FIXTURE.events.find(({ id }) => id === 'report-in-june');
    expect(task && [isoStart(task), isoEnd(task)]).toEqual(['2025-12-17', null]);
  });

  it('holds every day that is possible', () => {
    const day = fc.integer({ min: 0, max: 1500 }).map((n) => addDays('2023-01-01', n));
    fc.assert(
      fc.property(day, day, (a, b) => {
        const [first, last] = a < b ? [a, b] : [b, a];
        const iso = isoStart(at(dated(`${first}/${last}`, 'range')));
        if (iso === null) expect(first.slice(0, 4)).not.toBe(last.slice(0, 4));
        else expect([first.startsWith(iso), last.startsWith(iso)]).toEqual([true, true]);
      }),
    );
  });
});

it('a publication date becomes a day, a month or a year', () => {
  expect(['2026-02-23', '2025-12', '2026-33', '2025/2026', 'no date'].map(isoOfEdtf)).toEqual([
    '2026-02-23',
    '2025-12',
    '2026',
    null,
    null,
  ]);
});
