import fc from 'fast-check';
import { expect, it } from 'vitest';

import { parseDateRange } from '@/data/date-range-input';
import { filterSpan } from '@/data/event-filter';
import { LANGS } from '@/data/vocabulary';

import { formatRange, formatRangeShort } from './format-range';

const TABLE: readonly [from: string | null, to: string | null, en: string, vi: string][] = [
  ['2025-12-17', '2025-12-17', 'on 17 December 2025', 'ngày 17 tháng 12 năm 2025'],
  ['2025-12', '2025-12', 'in December 2025', 'trong tháng 12 năm 2025'],
  ['2026-33', '2026-33', 'in Q1 2026', 'trong quý I năm 2026'],
  ['2025', '2025', 'in 2025', 'trong năm 2025'],
  // A filter takes a date as it stands: "about" would ask for nothing else.
  ['2025~', '2025~', 'in 2025', 'trong năm 2025'],
  [
    '2025-24',
    '2025-24',
    'from December 2025 to February 2026',
    'từ tháng 12 năm 2025 đến tháng 2 năm 2026',
  ],
  ['2025-22', '2025-22', 'from June to August 2025', 'từ tháng 6 đến tháng 8 năm 2025'],
  ['2026-37', '2026-37', 'from January to April 2026', 'từ tháng 1 đến tháng 4 năm 2026'],
  ['2026-40', '2026-40', 'from January to June 2026', 'từ tháng 1 đến tháng 6 năm 2026'],
  ['202X', '202X', 'from 2020 to 2029', 'từ năm 2020 đến năm 2029'],
  ['2024', '2026', 'from 2024 to 2026', 'từ năm 2024 đến năm 2026'],
  ['2026-33', '2026-34', 'from Q1 to Q2 2026', 'từ quý I đến quý II năm 2026'],
  ['2026-01', '2026-03', 'from January to March 2026', 'từ tháng 1 đến tháng 3 năm 2026'],
  [
    '2025-12-17',
    '2025-12-23',
    'from 17 to 23 December 2025',
    'từ ngày 17 đến ngày 23 tháng 12 năm 2025',
  ],
  [
    '2025-10-20',
    '2025-12-11',
    'from 20 October to 11 December 2025',
    'từ ngày 20 tháng 10 đến ngày 11 tháng 12 năm 2025',
  ],
  [
    '2025-12-30',
    '2026-01-02',
    'from 30 December 2025 to 2 January 2026',
    'từ ngày 30 tháng 12 năm 2025 đến ngày 2 tháng 1 năm 2026',
  ],
  [
    '2025-36',
    '2026-03-05',
    'from Q4 2025 to 5 March 2026',
    'từ quý IV năm 2025 đến ngày 5 tháng 3 năm 2026',
  ],
  [
    '2025-12-17',
    '2026-33',
    'from 17 December 2025 to the end of Q1 2026',
    'từ ngày 17 tháng 12 năm 2025 đến hết quý I năm 2026',
  ],
  ['2025-12-17', null, 'from 17 December 2025 on', 'từ ngày 17 tháng 12 năm 2025 trở đi'],
  ['2025-04', null, 'from April 2025 on', 'từ tháng 4 năm 2025 trở đi'],
  ['2026-33', null, 'from Q1 2026 on', 'từ quý I năm 2026 trở đi'],
  ['2025', null, 'from 2025 on', 'từ năm 2025 trở đi'],
  [null, '2026-01-31', 'until 31 January 2026', 'đến hết ngày 31 tháng 1 năm 2026'],
  [null, '2026-01', 'until the end of January 2026', 'đến hết tháng 1 năm 2026'],
  [null, '2024', 'until the end of 2024', 'đến hết năm 2024'],
  [null, '2025-24', 'until the end of February 2026', 'đến hết tháng 2 năm 2026'],
  [null, null, '', ''],
];

it.each(TABLE)('words the range %s to %s as a reader says it', (from, to, en, vi) => {
  expect(LANGS.map((lang) => formatRange({ from, to }, lang))).toEqual([en, vi]);
});

it.each([
  ['2025-24', '2025-24', 'Dec 2025 – Feb 2026', 'tháng 12/2025 – tháng 2/2026'],
  ['2025-12-17', '2025-12-17', '17 Dec 2025', '17/12/2025'],
  ['2025-12-17', '2025-12-23', '17–23 Dec 2025', '17–23/12/2025'],
  ['2026-33', '2026-33', 'Q1 2026', 'quý I/2026'],
  ['2025-04', null, 'from Apr 2025 on', 'từ tháng 4/2025 trở đi'],
  [null, '2024', 'until the end of 2024', 'đến hết năm 2024'],
])('tells the range %s to %s in little room', (from, to, en, vi) => {
  expect(LANGS.map((lang) => formatRangeShort({ from, to }, lang))).toEqual([en, vi]);
});

it('uses words that are read back as the same days, in either language', () => {
  const number = (min: number, max: number) =>
    fc.integer({ min, max }).map((n) => String(n).padStart(2, '0'));
  const year = fc.integer({ min: 1900, max: 2100 }).map(String);
  const end = fc.oneof(
    year,
    fc.tuple(year, number(1, 12)).map((parts) => parts.join('-')),
    fc.tuple(year, number(21, 41)).map((parts) => parts.join('-')),
    fc.tuple(year, number(1, 12), number(1, 28)).map((parts) => parts.join('-')),
    fc.constant(null),
  );
  const range = fc.oneof(
    fc.record({ from: end, to: end }),
    end.map((edtf) => ({ from: edtf, to: edtf })),
  );
  fc.assert(
    fc.property(range, fc.constantFrom(...LANGS), (asked, lang) => {
      const span = filterSpan(asked);
      fc.pre(span !== null && span.start < span.end);
      const words = formatRange(asked, lang);
      const read = parseDateRange(words, '2026-11-23');
      expect(read.ok && filterSpan(read.value.range), words).toEqual(span);
    }),
  );
});
