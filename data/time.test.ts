import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';

import {
  addDays,
  contains,
  DAY_MS,
  daysInMonth,
  isCalendarDay,
  overlaps,
  toDay,
  todayInVietnam,
  toMs,
  toSpan,
  weekday,
} from './time';

const HOME = process.env.TZ;
afterEach(() => {
  if (HOME === undefined) delete process.env.TZ;
  else process.env.TZ = HOME;
});

describe.each(['UTC', 'America/Los_Angeles', 'Asia/Ho_Chi_Minh', 'Pacific/Kiritimati'])(
  'a calendar day, read in %s',
  (zone) => {
    it('is the same day of the same week', () => {
      process.env.TZ = zone;
      expect(toDay(toMs('2025-12-31'))).toBe('2025-12-31');
      expect(weekday('2025-12-31')).toBe(3);
      expect(weekday('2025-05-30')).toBe(5);
      expect(addDays('2026-02-28', 1)).toBe('2026-03-01');
      expect(addDays('2024-03-10', -10)).toBe('2024-02-29');
      expect(addDays('2025-11-01', 2)).toBe('2025-11-03');
    });

    it('changes at midnight in Việt Nam', () => {
      process.env.TZ = zone;
      expect(todayInVietnam(Date.UTC(2026, 0, 1, 16, 59))).toBe('2026-01-01');
      expect(todayInVietnam(Date.UTC(2026, 0, 1, 17, 0))).toBe('2026-01-02');
    });
  },
);

describe('calendar days', () => {
  it.each(['2024-02-29', '2000-02-29', '0004-02-29', '0050-01-01', '9999-12-31'])(
    '%s exists',
    (day) => expect(isCalendarDay(day)).toBe(true),
  );
  it.each([
    ...['2025-02-29', '1900-02-29', '2026-00-10', '2026-13-01', '2026-04-31', '2026-1-1', 'x'],
    ...['2026-01-00', '2026-01-1x', '2026-01-011', '2026/01-01', '-026-01-01', ' 2026-01-1'],
  ])('%s does not', (day) => expect(isCalendarDay(day)).toBe(false));
  it('are those that Date counts, from the year 0 to 9999', () => {
    const first = Date.parse('0000-01-01T00:00:00Z') / DAY_MS;
    const last = Date.parse('9999-12-31T00:00:00Z') / DAY_MS;
    for (let day = first; day <= last; day += 13) {
      const text = new Date(day * DAY_MS).toISOString().slice(0, 10);
      if (!isCalendarDay(text) || toMs(text) !== day * DAY_MS) throw new Error(text);
    }
    expect(toMs('2025-02-29')).toBeNaN();
  });
  it('are as many in a month as Date has there', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9_999 }), fc.integer({ min: 1, max: 12 }), (y, m) => {
        const last = new Date(new Date(0).setUTCFullYear(y, m, 0)).getUTCDate();
        expect(daysInMonth(y, m)).toBe(last);
      }),
    );
  });
  it('count the leap day of the first century', () => expect(daysInMonth(4, 2)).toBe(29));
});

describe('spans', () => {
  it('hold their last day whole and end where the next begins', () => {
    const january = toSpan('2026-01-01', '2026-01-31');
    expect(overlaps(january, toSpan('2026-01-31', '2026-02-02'))).toBe(true);
    expect(overlaps(january, toSpan('2026-02-01', null))).toBe(false);
    expect(contains(toSpan(null, '2026-01-31'), january)).toBe(true);
    expect(contains(january, toSpan('2026-01-05', null))).toBe(false);
  });
});
