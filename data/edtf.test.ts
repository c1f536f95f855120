import edtf from 'edtf';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';

import { modifierBounds, parseEdtf, serializeBounds } from './edtf';
import { inEnglish } from './phrase';
import { addDays, isCalendarDay, toDay, toMs } from './time';
import type { Modifier, Precision } from './vocabulary';

const HOME = process.env.TZ;
afterEach(() => {
  if (HOME === undefined) delete process.env.TZ;
  else process.env.TZ = HOME;
});

const bounds = (text: string) => {
  const parsed = parseEdtf(text);
  return parsed.ok
    ? [parsed.value.earliest, parsed.value.latest, parsed.value.precision]
    : inEnglish(parsed.error);
};

const TABLE: readonly [string, string | null, string | null, Precision][] = [
  ['2026-02-23', '2026-02-23', '2026-02-23', 'day'],
  ['2024-02-29', '2024-02-29', '2024-02-29', 'day'],
  ['2026-02', '2026-02-01', '2026-02-28', 'month'],
  ['2024-02', '2024-02-01', '2024-02-29', 'month'],
  ['2026', '2026-01-01', '2026-12-31', 'year'],
  ['0050', '0050-01-01', '0050-12-31', 'year'],
  ['0004-02', '0004-02-01', '0004-02-29', 'month'],
  ['2026-21', '2026-03-01', '2026-05-31', 'quarter'],
  ['2026-22', '2026-06-01', '2026-08-31', 'quarter'],
  ['2026-23', '2026-09-01', '2026-11-30', 'quarter'],
  ['2023-24', '2023-12-01', '2024-02-29', 'quarter'],
  ['2026-25', '2026-03-01', '2026-05-31', 'quarter'],
  ['2026-29', '2026-09-01', '2026-11-30', 'quarter'],
  ['2026-32', '2026-06-01', '2026-08-31', 'quarter'],
  ['2026-33', '2026-01-01', '2026-03-31', 'quarter'],
  ['2026-34', '2026-04-01', '2026-06-30', 'quarter'],
  ['2026-35', '2026-07-01', '2026-09-30', 'quarter'],
  ['2026-36', '2026-10-01', '2026-12-31', 'quarter'],
  ['2026-37', '2026-01-01', '2026-04-30', 'year'],
  ['2026-39', '2026-09-01', '2026-12-31', 'year'],
  ['2026-40', '2026-01-01', '2026-06-30', 'year'],
  ['2026-41', '2026-07-01', '2026-12-31', 'year'],
  ['202X', '2020-01-01', '2029-12-31', 'year'],
  ['20XX', '2000-01-01', '2099-12-31', 'year'],
  ['2026-XX', '2026-01-01', '2026-12-31', 'year'],
  ['2026-XX-XX', '2026-01-01', '2026-12-31', 'year'],
  ['2026-01-XX', '2026-01-01', '2026-01-31', 'month'],
  ['2026-01-19/2026-01-23', '2026-01-19', '2026-01-23', 'day'],
  ['2026-01-19/2026-02', '2026-01-19', '2026-02-28', 'month'],
  ['2026/2030', '2026-01-01', '2030-12-31', 'year'],
  ['2026-33/2026-34', '2026-01-01', '2026-06-30', 'quarter'],
  ['2025-12-31/..', '2025-12-31', null, 'day'],
  ['2025-12-31/', '2025-12-31', null, 'day'],
  ['../2026-02-23', null, '2026-02-23', 'day'],
  ['/2026-02', null, '2026-02-28', 'month'],
];

describe('EDTF text', () => {
  it.each(TABLE)('%s is the days %s to %s, known to the %s', (text, ...expected) => {
    expect(bounds(text)).toEqual(expected);
  });

  it.each([
    ['America/Los_Angeles', 480],
    ['Asia/Ho_Chi_Minh', -420],
    ['Pacific/Kiritimati', -840],
  ])('means the same days in %s', (zone, minutesBehindUtc) => {
    process.env.TZ = zone;
    expect(new Date('2026-01-01T00:00:00Z').getTimezoneOffset()).toBe(minutesBehindUtc);
    for (const [text, ...expected] of TABLE) expect(bounds(text)).toEqual(expected);
    expect(
      serializeBounds({ earliest: '2026-01-01', latest: '2026-12-31', precision: 'year' }),
    ).toBe('2026');
    expect(modified('2026-01', 'late')).toEqual(['2026-01-21', '2026-01-31']);
  });

  it.each(['?', '~', '%'])('keeps the qualifier %s and is not widened by it', (mark) => {
    const parsed = parseEdtf(`2026-01${mark}`);
    expect(parsed).toEqual({
      ok: true,
      value: { earliest: '2026-01-01', latest: '2026-01-31', precision: 'month', qualifier: mark },
    });
    expect(bounds(`2025${mark}/2026-01`)).toEqual(['2025-01-01', '2026-01-31', 'year']);
  });

  it.each([
    ['2026-02-29', /no day 2026-02-29/],
    ['2026-04-31', /no day 2026-04-31/],
    ['2026-00', /no month 00/],
    ['2026-13', /no month 13/],
    ['2026-42', /no month 42/],
    ['2026-33-01', /gives a day to a season or quarter/],
    ['202X-01', /leaves its year unspecified/],
    ['2026-XX-05', /leaves its month unspecified/],
    ['2026-01-19/2026-01-18', /ends before it begins/],
    ['../..', /open on both sides/],
    ['/', /open on both sides/],
    ['2026/2027/2028', /more than one/],
    ['', /no EDTF date/],
    ['26', /no EDTF date/],
    ['2026-1-5', /no EDTF date/],
    ['05/03/2026', /more than one/],
    ['2026-01-05T10:00:00Z', /no EDTF date/],
    ['early 2026', /no EDTF date/],
    ['[2025-06..2025-08]', /no EDTF date/],
    ['XXXX', /no EDTF date/],
    ['9999-24', /after the year 9999/],
  ])('%s is an error that says why', (text, message) => {
    expect(bounds(text)).toMatch(message);
  });

  it('never throws, and never gives a day that does not exist', () => {
    const pieces = fc.constantFrom('2026', '-', '02', '29', '31', '/', '..', 'X', '~', '33', '2');
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(pieces).map((parts) => parts.join('')),
        ),
        (text) => {
          const parsed = parseEdtf(text);
          if (!parsed.ok) return inEnglish(parsed.error).length > 0;
          const { earliest, latest } = parsed.value;
          return [earliest, latest].every((day) => day === null || isCalendarDay(day));
        },
      ),
    );
  });
});

const day = fc.integer({ min: toMs('1990-01-01'), max: toMs('2040-12-31') }).map((ms) => toDay(ms));
const unit = fc.tuple(day, fc.constantFrom(4, 7, 10)).map(([d, length]) => d.slice(0, length));
const quarter = fc
  .tuple(fc.integer({ min: 1990, max: 2040 }), fc.integer({ min: 33, max: 36 }))
  .map((parts) => parts.join('-'));
const simple = fc.oneof(
  unit,
  quarter,
  day.map((d) => `${d.slice(0, 8)}XX`),
);

describe('the edtf package', () => {
  // Not asked about 21 to 24, which it takes for quarters, about 37 to 39, as it ends 37 in May, or
  // about intervals from a quarter to anything else, which it cannot parse, nor about intervals
  // such as 1990/1990 and 1990-05/1990, which it refuses.
  it('gives the same first and last day', () => {
    const side = fc.oneof(unit, fc.constant('..'));
    const text = fc.oneof(
      simple,
      fc.tuple(quarter, quarter).map((sides) => sides.join('/')),
      fc.tuple(side, side).map((sides) => sides.join('/')),
    );
    fc.assert(
      fc.property(text, (text) => {
        const ours = parseEdtf(text);
        if (!ours.ok || endsInItsBeginning(text)) return;
        const theirs = edtf(text, { level: 3 });
        const asDay = (ms: number | null) =>
          ms === null || !Number.isFinite(ms) ? null : toDay(ms);
        expect([text, ours.value.earliest, ours.value.latest]).toEqual([
          text,
          asDay(theirs.min),
          asDay(theirs.max),
        ]);
      }),
    );
  });
});

/** True if the second side of an interval begins no later than the first. */
function endsInItsBeginning(text: string): boolean {
  const [first, second] = text.split('/').map((side) => parseEdtf(side));
  if (!first?.ok || !second?.ok) return false;
  return (first.value.earliest ?? '') >= (second.value.earliest ?? '');
}

const modified = (text: string, modifier: Modifier) => {
  const parsed = parseEdtf(text);
  const third = parsed.ok ? modifierBounds(parsed.value, modifier) : parsed;
  return third.ok ? [third.value.earliest, third.value.latest] : inEnglish(third.error);
};

describe('early, mid and late', () => {
  it.each<[string, Modifier, string, string]>([
    ['2026', 'early', '2026-01-01', '2026-04-30'],
    ['2026', 'mid', '2026-05-01', '2026-08-31'],
    ['2026', 'late', '2026-09-01', '2026-12-31'],
    ['2026-34', 'early', '2026-04-01', '2026-04-30'],
    ['2026-34', 'mid', '2026-05-01', '2026-05-31'],
    ['2026-34', 'late', '2026-06-01', '2026-06-30'],
    ['2023-24', 'late', '2024-02-01', '2024-02-29'],
    ['2026-02', 'early', '2026-02-01', '2026-02-10'],
    ['2026-02', 'mid', '2026-02-11', '2026-02-20'],
    ['2026-02', 'late', '2026-02-21', '2026-02-28'],
  ])('%s, %s, is %s to %s', (text, modifier, ...expected) => {
    expect(modified(text, modifier)).toEqual(expected);
  });

  it('are the thirds of a unit: together the whole, without a gap or an overlap', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          day.map((d) => d.slice(0, 4)),
          day.map((d) => d.slice(0, 7)),
          quarter,
        ),
        (text) => {
          const [whole, early, mid, late] = [
            bounds(text),
            modified(text, 'early'),
            modified(text, 'mid'),
            modified(text, 'late'),
          ];
          expect(early[0]).toBe(whole[0]);
          expect(mid[0]).toBe(addDays(early[1] ?? '', 1));
          expect(late[0]).toBe(addDays(mid[1] ?? '', 1));
          expect(late[1]).toBe(whole[1]);
        },
      ),
    );
  });

  it.each(['2026-01-05', '2026/2027', '202X', '2026/..', '2026-40'])(
    'cannot be said of %s',
    (text) => {
      expect(modified(text, 'early')).toMatch(/needs one year, quarter or month/);
    },
  );
});

describe('bounds as text', () => {
  it.each<[string | null, string | null, Precision, string]>([
    ['2026-01-01', '2026-12-31', 'year', '2026'],
    ['2026-01-01', '2026-12-31', 'range', '2026-01-01/2026-12-31'],
    ['2026-04-01', '2026-06-30', 'quarter', '2026-34'],
    ['2026-01-01', '2026-03-31', 'month', '2026-01/2026-03'],
    ['2026-01-05', '2026-01-05', 'day', '2026-01-05'],
    ['2026-01-05', '2026-01-05', 'range', '2026-01-05/2026-01-05'],
    ['2026-01-01', '2026-04-30', 'year', '2026-01-01/2026-04-30'],
    ['2026-01-01', null, 'month', '2026-01/..'],
    [null, '2026-02-23', 'day', '../2026-02-23'],
  ])('%s to %s, known to the %s, is %s', (earliest, latest, precision, text) => {
    expect(serializeBounds({ earliest, latest, precision })).toBe(text);
  });

  it('read back to the same days', () => {
    const side = fc.oneof(simple, fc.constant('..'));
    fc.assert(
      fc.property(
        fc.oneof(
          simple,
          fc.tuple(side, side).map((s) => s.join('/')),
        ),
        (text) => {
          const parsed = parseEdtf(text);
          if (!parsed.ok) return;
          const again = parseEdtf(serializeBounds(parsed.value));
          if (!again.ok) throw new Error(inEnglish(again.error));
          const { earliest, latest } = parsed.value;
          expect(again.value).toMatchObject({ earliest, latest });
        },
      ),
    );
  });
});
