import fc from 'fast-check';
import { expect, it } from 'vitest';

import { parseDateInput } from './date-input';
import { parseEdtf } from './edtf';

it.each([
  ['2025-12', '2025-12'],
  ['2025', '2025'],
  ['2025-12-17', '2025-12-17'],
  [' 2026-33 ', '2026-33'],
  ['17/12/2025', '2025-12-17'],
  ['5/3/2026', '2026-03-05'],
  ['17.12.2025', '2025-12-17'],
  ['12/2025', '2025-12'],
  ['2025/12', '2025-12'],
  ['Q1 2026', '2026-33'],
  ['q4/2026', '2026-36'],
  ['2026 Q2', '2026-34'],
  ['quý I/2026', '2026-33'],
  ['quý III năm 2026', '2026-35'],
  ['Quy 2 2026', '2026-34'],
  ['tháng 12 năm 2025', '2025-12'],
  ['tháng 12/2025', '2025-12'],
  ['ngày 17 tháng 12 năm 2025', '2025-12-17'],
  ['17 tháng 12, 2025', '2025-12-17'],
  ['December 2025', '2025-12'],
  ['Dec 2025', '2025-12'],
  ['17 December 2025', '2025-12-17'],
  ['December 17, 2025', '2025-12-17'],
  ['sept 2025', '2025-09'],
  ['early 2026', '2026-37'],
  ['mid-2026', '2026-38'],
  ['cuối năm 2026', '2026-39'],
  ['năm 2026', '2026'],
  ['đầu tháng 1/2026', '2026-01-01/2026-01-10'],
  ['late December 2025', '2025-12-21/2025-12-31'],
  ['giữa quý II năm 2026', '2026-05-01/2026-05-31'],
  ['tháng mười hai năm 2025', '2025-12'],
  ['tháng năm năm 2026', '2026-05'],
  ['6 tháng đầu năm 2026', '2026-40'],
  ['second half of 2025', '2025-41'],
  ['H1 2026', '2026-40'],
  ['winter 2025', '2025-24'],
  ['mùa thu năm 2025', '2025-23'],
])('reads %s as %s', (text, edtf) => {
  expect(parseDateInput(text)).toEqual({ ok: true, value: edtf });
});

it.each([
  '',
  'soon',
  '31/2/2026',
  '13/2026',
  'Q5 2026',
  'quý V/2026',
  'Thursday',
  '12/17/2025',
  'tháng năm 2026',
  'early 17/12/2025',
  'thứ sáu 2026',
  'tháng Giêng năm 2026',
])('does not guess at “%s”', (text) => {
  expect(parseDateInput(text).ok).toBe(false);
});

it('gives EDTF that can be read, or an error, for any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 30 }), (text) => {
      const parsed = parseDateInput(text);
      expect(parsed.ok ? parseEdtf(parsed.value).ok : true).toBe(true);
    }),
  );
});
