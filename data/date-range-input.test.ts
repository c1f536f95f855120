import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { parseDateRange } from './date-range-input';
import { parseEdtf } from './edtf';
import { filterSpan } from './event-filter';

const TODAY = '2026-11-23';
/** What a text is read as, or what is wrong with it. */
function read(text: string) {
  const parsed = parseDateRange(text, TODAY);
  return parsed.ok ? { ...parsed.value.range, filledIn: parsed.value.filledIn } : parsed.error;
}

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
    ['17/12/25', '2025-12-17', '2025-12-17'],
    ['2025/12/17', '2025-12-17', '2025-12-17'],
    ['17 Dec 2025', '2025-12-17', '2025-12-17'],
    ['17-Dec-2025', '2025-12-17', '2025-12-17'],
    ['Dec. 17th, 2025', '2025-12-17', '2025-12-17'],
    ['the 17th of December 2025', '2025-12-17', '2025-12-17'],
    ['T12/2025', '2025-12', '2025-12'],
    ['T12 2025', '2025-12', '2025-12'],
    ['17 thg 12, 2025', '2025-12-17', '2025-12-17'],
    ['the first quarter of 2026', '2026-33', '2026-33'],
    ['quý một năm 2026', '2026-33', '2026-33'],
    ['end of 2025', '2025-39', '2025-39'],
    ['2020s', '202X', '202X'],
    ['ngày 5/3/2026', '2026-03-05', '2026-03-05'],
  ])('is the whole of one date: %s', (text, from, to) => {
    expect(read(text)).toEqual({ from, to, filledIn: null });
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
    ['December to February 2026', '2025-12', '2026-02'],
    ['17 to 23 December 2025', '2025-12-17', '2025-12-23'],
  ])('goes from one date to another: %s', (text, from, to) => {
    expect(read(text)).toEqual({ from, to, filledIn: null });
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
    ['until the end of 2025', null, '2025'],
    ['by the end of March 2026', null, '2026-03'],
    ['before 2025', null, '2024'],
    ['trước 2025', null, '2024'],
    ['trước năm 2025', null, '2024'],
    ['before the end of 2025', null, '2025'],
    ['before March 2025', null, '2025-02'],
    ['trước quý I/2026', null, '2025-36'],
    ['before 17 December 2025', null, '2025-12-16'],
    ['before winter 2025', null, '2025-11-30'],
    ['after March 2025', '2025-04', null],
    ['sau tháng 3/2025', '2025-04', null],
    ['sau 2025', '2026', null],
    ['after 31/12/2025', '2026-01-01', null],
  ])('may be open: %s', (text, from, to) => {
    expect(read(text)).toEqual({ from, to, filledIn: null });
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
    ['hôm nay', '2026-11-23', '2026-11-23'],
    ['yesterday', '2026-11-22', '2026-11-22'],
    ['ngày mai', '2026-11-24', '2026-11-24'],
    ['this week', '2026-11-23', '2026-11-29'],
    ['tuần trước', '2026-11-16', '2026-11-22'],
    ['last two weeks', '2026-11-09', '2026-11-23'],
    ['the past year', '2025-11-23', '2026-11-23'],
    ['sáu tháng qua', '2026-05-23', '2026-11-23'],
    ['next month', '2026-12', '2026-12'],
    ['last winter', '2025-24', '2025-24'],
    ['this winter', '2026-24', '2026-24'],
    ['next summer', '2027-22', '2027-22'],
    ['mùa đông vừa qua', '2025-24', '2025-24'],
    ['mùa đông năm ngoái', '2025-24', '2025-24'],
    ['winter last year', '2025-24', '2025-24'],
    ['last December', '2025-12', '2025-12'],
    ['tháng 12 tới', '2026-12', '2026-12'],
    ['tháng 12 năm ngoái', '2025-12', '2025-12'],
    ['đầu năm ngoái', '2025-37', '2025-37'],
    ['end of last year', '2025-39', '2025-39'],
    ['quý I năm nay', '2026-33', '2026-33'],
    ['nửa đầu năm nay', '2026-40', '2026-40'],
    ['since last year', '2025', null],
    ['từ năm ngoái', '2025', null],
    ['before today', null, '2026-11-22'],
    ['from December 2025 to today', '2025-12', '2026-11-23'],
    ['từ năm ngoái đến nay', '2025', '2026-11-23'],
  ])('may count from today: %s', (text, from, to) => {
    expect(read(text)).toEqual({ from, to, filledIn: 'today' });
  });

  it.each([
    ['Dec 17', '2025-12-17', '2025-12-17'],
    ['17 December', '2025-12-17', '2025-12-17'],
    ['5/3', '2026-03-05', '2026-03-05'],
    ['23-2', '2026-02-23', '2026-02-23'],
    ['29/2', '2024-02-29', '2024-02-29'],
    ['November', '2026-11', '2026-11'],
    ['tháng 12', '2025-12', '2025-12'],
    ['T12', '2025-12', '2025-12'],
    ['tháng năm', '2026-05', '2026-05'],
    ['Q4', '2026-36', '2026-36'],
    ['quý I', '2026-33', '2026-33'],
    ['winter', '2025-24', '2025-24'],
    ['early December', '2025-12-01', '2025-12-10'],
    ['since December', '2025-12', null],
    ['17/12 - 23/12', '2025-12-17', '2025-12-23'],
  ])('without a year is the latest of its name: %s', (text, from, to) => {
    expect(read(text)).toEqual({ from, to, filledIn: 'year' });
  });

  it.each([
    ['2027-01-10', 'last winter', '2025-24'],
    ['2027-01-10', 'this winter', '2026-24'],
    ['2027-01-10', 'next winter', '2027-24'],
    ['2027-03-01', 'last winter', '2026-24'],
    ['2026-12-31', 'last December', '2025-12'],
    ['2026-12-31', 'this December', '2026-12'],
  ])('counts seasons and months that are under way: on %s, %s', (today, text, edtf) => {
    expect(parseDateRange(text, today)).toMatchObject({ value: { range: { from: edtf } } });
  });

  it('ends a count of months on a day that the month has', () => {
    expect(parseDateRange('last 6 months', '2026-08-31')).toEqual({
      ok: true,
      value: { range: { from: '2026-02-28', to: '2026-08-31' }, filledIn: 'today' },
    });
  });

  it.each([
    ['', 'unknown'],
    ['soon', 'unknown'],
    ['ngày làm việc thứ sáu', 'unknown'],
    ['tháng năm 2026', 'unknown'],
    ['31/2/2026', 'unknown'],
    ['12', 'unknown'],
    ['Hà', 'unknown'],
    ['T2', 'unknown'],
    ['before', 'unknown'],
    ['__proto__', 'unknown'],
    ['last constructor', 'unknown'],
    ['before 0000', 'unknown'],
    ['last congress', 'unknown'],
    ['12/17/2025', 'month-first'],
    ['12/17', 'month-first'],
    ['2026..2025', 'reversed'],
    ['từ 2026-02 đến 2026-01', 'reversed'],
    ['from nowhere to 2026', 'unknown'],
    ['last 9999 years', 'unknown'],
  ])('is not guessed: %s', (text, problem) => {
    expect(read(text)).toBe(problem);
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
        const parsed = parseDateRange(typed, TODAY);
        if (!parsed.ok) return;
        const { from, to } = parsed.value.range;
        for (const end of [from, to]) expect(end === null || parseEdtf(end).ok).toBe(true);
        const span = filterSpan(parsed.value.range);
        expect(span !== null && span.start < span.end).toBe(true);
      }),
      { numRuns: 1_000 },
    );
  });
});
