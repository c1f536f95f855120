import { describe, expect, it } from 'vitest';

import { parseEdtf, modifierBounds } from '@/data/edtf';
import { inEnglish } from '@/data/phrase';
import type { EventDate } from '@/data/schema';
import type { Modifier, Precision } from '@/data/vocabulary';

import {
  formatDay,
  formatEdtf,
  formatEventDate,
  formatEventDateShort,
  formatMoment,
  formatMonthHeading,
} from './format-date';

/** An event's date as the build makes it. */
function dated(edtf: string, modifier?: Modifier, precision?: Precision): EventDate {
  const parsed = parseEdtf(edtf);
  if (!parsed.ok) throw new Error(inEnglish(parsed.error));
  const bounds = modifier ? modifierBounds(parsed.value, modifier) : parsed;
  if (!bounds.ok) throw new Error(inEnglish(bounds.error));
  const { earliest, latest } = bounds.value;
  return {
    edtf,
    earliest,
    latest,
    precision: precision ?? bounds.value.precision,
    basis: 'stated',
    ...(modifier && { modifier }),
  };
}

const TABLE: readonly [date: EventDate | null, en: string, vi: string][] = [
  [dated('2025-12-17'), '17 December 2025', '17 tháng 12 năm 2025'],
  [dated('2026-01-01'), '1 January 2026', '1 tháng 1 năm 2026'],
  [dated('2025-12-22/2025-12-23'), '22–23 December 2025', '22–23 tháng 12 năm 2025'],
  [
    dated('2025-10-20/2025-12-11'),
    '20 October – 11 December 2025',
    '20 tháng 10 – 11 tháng 12 năm 2025',
  ],
  [
    dated('2025-12-30/2026-01-02'),
    '30 December 2025 – 2 January 2026',
    '30 tháng 12 năm 2025 – 2 tháng 1 năm 2026',
  ],
  [dated('2025-12'), 'December 2025', 'tháng 12 năm 2025'],
  [dated('2026-01/2026-03'), 'January–March 2026', 'tháng 1 – tháng 3 năm 2026'],
  [
    dated('2025-12/2026-01'),
    'December 2025 – January 2026',
    'tháng 12 năm 2025 – tháng 1 năm 2026',
  ],
  [
    dated('2025-12-31/2026-03'),
    '31 December 2025 – March 2026',
    '31 tháng 12 năm 2025 – tháng 3 năm 2026',
  ],
  [dated('2026-33'), 'Q1 2026', 'quý I năm 2026'],
  [dated('2026-36'), 'Q4 2026', 'quý IV năm 2026'],
  [dated('2026-33/2026-34'), 'Q1–Q2 2026', 'quý I – quý II năm 2026'],
  [dated('2026'), '2026', 'năm 2026'],
  [dated('2026/2030'), '2026–2030', '2026–2030'],
  [
    dated('2026-40'),
    'between January and June 2026',
    'trong khoảng từ tháng 1 đến tháng 6 năm 2026',
  ],
  [dated('2026-21'), 'between March and May 2026', 'trong khoảng từ tháng 3 đến tháng 5 năm 2026'],
  [dated('202X'), 'between 2020 and 2029', 'trong khoảng từ năm 2020 đến năm 2029'],
  [dated('2026', 'early'), 'early 2026', 'đầu năm 2026'],
  [dated('2026', 'mid'), 'mid-2026', 'giữa năm 2026'],
  [dated('2025-12', 'late'), 'late December 2025', 'cuối tháng 12 năm 2025'],
  [dated('2026-33', 'early'), 'early Q1 2026', 'đầu quý I năm 2026'],
  [
    dated('2026-01-01/2026-02-23', undefined, 'range'),
    'between 1 January and 23 February 2026',
    'trong khoảng từ 1 tháng 1 đến 23 tháng 2 năm 2026',
  ],
  [
    dated('2025-12-17/..'),
    'from 17 December 2025, no end given',
    'từ ngày 17 tháng 12 năm 2025, không nêu ngày kết thúc',
  ],
  [dated('2026/..'), 'from 2026, no end given', 'từ năm 2026, không nêu ngày kết thúc'],
  [
    dated('2026-01-01/..', undefined, 'range'),
    '1 January 2026 or later',
    'sớm nhất ngày 1 tháng 1 năm 2026',
  ],
  [dated('../2026-02-23'), 'by 23 February 2026', 'chậm nhất ngày 23 tháng 2 năm 2026'],
  [dated('2025-12~'), 'about December 2025', 'khoảng tháng 12 năm 2025'],
  [dated('2025?'), '2025 (uncertain)', 'năm 2025 (chưa chắc chắn)'],
  [null, 'not dated', 'chưa rõ ngày'],
];

describe('an event’s date in words', () => {
  it.each(TABLE)('%j', (date, en, vi) => {
    expect(formatEventDate(date, 'en')).toBe(en);
    expect(formatEventDate(date, 'vi')).toBe(vi);
  });
});

describe('an event’s date in a tight row', () => {
  it.each([
    [dated('2025-12-17'), '17 Dec 2025', '17/12/2025'],
    [dated('2025-12-22/2025-12-23'), '22–23 Dec 2025', '22–23/12/2025'],
    [dated('2025-12-30/2026-01-02'), '30 Dec 2025 – 2 Jan 2026', '30/12/2025 – 2/1/2026'],
    [dated('2025-05'), 'May 2025', 'tháng 5/2025'],
    [dated('2026-33'), 'Q1 2026', 'quý I/2026'],
    [dated('2026', 'early'), 'early 2026', 'đầu năm 2026'],
    [dated('2026/2030'), '2026–2030', '2026–2030'],
    [
      dated('2026-01-01/2026-02-23', undefined, 'range'),
      'between 1 Jan and 23 Feb 2026',
      'trong khoảng 1/1 – 23/2/2026',
    ],
    [dated('2025-12-17/..'), 'from 17 Dec 2025', 'từ 17/12/2025'],
    [dated('../2026-02-23'), 'by 23 Feb 2026', 'chậm nhất 23/2/2026'],
    [null, 'not dated', 'chưa rõ ngày'],
  ] as const)('%j', (date, en, vi) => {
    expect(formatEventDateShort(date, 'en')).toBe(en);
    expect(formatEventDateShort(date, 'vi')).toBe(vi);
  });
});

it('a date that was cut to bounds within its unit is told by the bounds', () => {
  const date: EventDate = { ...dated('2026'), latest: '2026-02-23', precision: 'range' };
  expect(formatEventDate(date, 'en')).toBe('between 1 January and 23 February 2026');
});

it('a range of one day is that day', () => {
  const date = dated('2026-01-01/2026-01-01', undefined, 'range');
  expect(formatEventDate(date, 'en')).toBe('1 January 2026');
});

it('a moment that is known to lie within an interval is no duration', () => {
  const within = '2023-12-25/2025-05-30';
  expect(formatMoment(within, 'en')).toBe('between 25 December 2023 and 30 May 2025');
  expect(formatMoment(within, 'vi')).toBe(
    'trong khoảng từ 25 tháng 12 năm 2023 đến 30 tháng 5 năm 2025',
  );
  expect(formatMoment('../2025-12-17', 'en')).toBe('by 17 December 2025');
  expect(formatMoment('2025-12', 'en')).toBe('December 2025');
});

it('days, headings and other EDTF are told in the reader’s language', () => {
  expect(formatDay('2025-12-17', 'vi')).toBe('17 tháng 12 năm 2025');
  expect(formatMonthHeading(2025, 12, 'en')).toBe('December 2025');
  expect(formatMonthHeading(2025, 12, 'vi')).toBe('Tháng 12 năm 2025');
  expect(formatEdtf('../2025-12-17', 'en')).toBe('by 17 December 2025');
  expect(formatEdtf('no date', 'en')).toBe('no date');
});

it('every day of a leap year keeps its number, its month and its year', () => {
  for (let ms = Date.UTC(2024, 0, 1); ms < Date.UTC(2025, 0, 1); ms += 86_400_000) {
    const day = new Date(ms).toISOString().slice(0, 10);
    const [year, month, date] = day.split('-').map(Number);
    expect(formatDay(day, 'vi')).toBe(`${date} tháng ${month} năm ${year}`);
  }
});
