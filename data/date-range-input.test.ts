import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { parseDateRange } from './date-range-input';
import { parseEdtf } from './edtf';
import { filterSpan } from './event-filter';

const TODAY = '2026-11-23';
const read = (text: string) => parseDateRange(text, TODAY);

describe('a range of dates', () => {
  it.each([
    ['2025-12', '2025-12', '2025-12'],
    ['Q1 2026', '2026-33', '2026-33'],
    ['quý I/2026', '2026-33', '2026-33'],
    ['quý IV năm 2025', '2025-36', '2025-36'],
    ['tháng 12/2025', '2025-12', '2025-12'],
    ['tháng 12 năm 2025', '2025-12', '2025-12'],
    ['trong tháng 12 năm 2025', '2025-12', '2025-12'],
    ['December 2025', '2025-12', '2025-12'],
    ['đầu năm 2026', '2026-37', '2026-37'],
    ['cuối tháng 1 năm 2026', '2026-01-21', '2026-01-31'],
    ['05/03/2026', '2026-03-05', '2026-03-05'],
    ['ngày 5/3/2026', '2026-03-05', '2026-03-05'],
  ])('is the whole of one date: %s', (text, from, to) => {
    expect(read(text)).toEqual({ ok: true, value: { from, to } });
  });

  it.each([
    ['2025-12-17..2026-01-31', '2025-12-17', '2026-01-31'],
    ['2025-12-17/2026-01-31', '2025-12-17', '2026-01-31'],
    ['2025–2026', '2025', '2026'],
    ['2025-2026', '2025', '2026'],
    ['from December 2025 to Q1 2026', '2025-12', '2026-33'],
    ['từ tháng 12/2025 đến 23/2/2026', '2025-12', '2026-02-23'],
    ['từ ngày 17 tháng 12 năm 2025 đến hết ngày 31 tháng 1 năm 2026', '2025-12-17', '2026-01-31'],
    ['between 2025 and 2026-01', '2025', '2026-01'],
    ['từ tháng 1 đến tháng 3 năm 2026', '2026-01', '2026-03'],
    ['January to March 2026', '2026-01', '2026-03'],
    ['17/12 - 23/12/2025', '2025-12-17', '2025-12-23'],
    ['1–10 January 2026', '2026-01-01', '2026-01-10'],
    ['ngày 1 đến 10 tháng 1 năm 2026', '2026-01-01', '2026-01-10'],
    ['quý I–quý II/2026', '2026-33', '2026-34'],
  ])('goes from one date to another: %s', (text, from, to) => {
    expect(read(text)).toEqual({ ok: true, value: { from, to } });
  });

  it.each([
    ['from 2025-12-17', '2025-12-17', null],
    ['since December 2025', '2025-12', null],
    ['từ 17/12/2025', '2025-12-17', null],
    ['từ ngày 17/12/2025', '2025-12-17', null],
    ['từ quý I/2026 trở đi', '2026-33', null],
    ['2025-12-17..', '2025-12-17', null],
    ['2025-12-17/..', '2025-12-17', null],
    ['until 2026-01-31', null, '2026-01-31'],
    ['đến 31/1/2026', null, '2026-01-31'],
    ['đến hết tháng 1 năm 2026', null, '2026-01'],
    ['..2026', null, '2026'],
  ])('may be open: %s', (text, from, to) => {
    expect(read(text)).toEqual({ ok: true, value: { from, to } });
  });

  it.each([
    ['today', '2026-11-23', '2026-11-23'],
    ['this year', '2026', '2026'],
    ['năm ngoái', '2025', '2025'],
    ['last quarter', '2026-35', '2026-35'],
    ['quý trước', '2026-35', '2026-35'],
    ['next quarter', '2027-33', '2027-33'],
    ['quý này', '2026-36', '2026-36'],
    ['tháng tới', '2026-12', '2026-12'],
    ['last 12 months', '2025-11-23', '2026-11-23'],
    ['12 tháng qua', '2025-11-23', '2026-11-23'],
    ['30 ngày tới', '2026-11-23', '2026-12-23'],
  ])('may count from today: %s', (text, from, to) => {
    expect(read(text)).toEqual({ ok: true, value: { from, to } });
  });

  it('ends a count of months on a day that the month has', () => {
    expect(parseDateRange('last 6 months', '2026-08-31')).toEqual({
      ok: true,
      value: { from: '2026-02-28', to: '2026-08-31' },
    });
  });

  it.each([
    ['', 'unknown'],
    ['soon', 'unknown'],
    ['ngày làm việc thứ sáu', 'unknown'],
    ['tháng năm 2026', 'unknown'],
    ['31/2/2026', 'unknown'],
    ['5/3', 'no-year'],
    ['17 December', 'no-year'],
    ['tháng 12', 'no-year'],
    ['12/17/2025', 'month-first'],
    ['2026..2025', 'reversed'],
    ['từ 2026-02 đến 2026-01', 'reversed'],
    ['from nowhere to 2026', 'unknown'],
    ['last 9999 years', 'unknown'],
  ])('is not guessed: %s', (text, problem) => {
    expect(read(text)).toEqual({ ok: false, error: problem });
  });

  it('has ends that can be read and a span that is not empty, or is an error, for any text', () => {
    const word = fc.constantFrom(
      ...[
        'from',
        'to',
        'từ',
        'đến',
        'last',
        '12',
        'tháng',
        'năm',
        '2026',
        '..',
        '/',
        '–',
        'quý',
        'I',
      ],
      ...['2025-12', '5/3', 'early', 'between', 'and', 'today', '0000', '9999-12-31', '2026-36'],
    );
    const text = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 30 }),
      fc.array(word, { maxLength: 6 }).map((words) => words.join(' ')),
    );
    fc.assert(
      fc.property(text, (typed) => {
        const parsed = read(typed);
        if (!parsed.ok) return;
        const { from, to } = parsed.value;
        for (const end of [from, to]) expect(end === null || parseEdtf(end).ok).toBe(true);
        const span = filterSpan(parsed.value);
        expect(span !== null && span.start < span.end).toBe(true);
      }),
      { numRuns: 1_000 },
    );
  });
});
