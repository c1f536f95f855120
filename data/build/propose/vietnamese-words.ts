import type { Groups, YearRef } from './unit';

const UNITS = ['một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'];
const TAILS = ['mốt', 'hai', 'ba', 'tư', 'lăm', 'sáu', 'bảy', 'tám', 'chín'];
/** One to thirty-one in words. */
const NUMBERS: readonly string[] = [
  ...UNITS,
  'mười',
  ...UNITS.map((unit) => `mười ${unit === 'năm' ? 'lăm' : unit}`),
  'hai mươi',
  ...TAILS.map((unit) => `hai mươi ${unit}`),
  'ba mươi',
  'ba mươi mốt',
];
const MONTHS = [
  'một',
  'hai',
  'ba',
  'tư',
  'năm',
  'sáu',
  'bảy',
  'tám',
  'chín',
  'mười',
  'mười một',
  'mười hai',
];
const WEEKDAYS = ['chủ nhật', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy'];

/** Each word with or without a capital, so that "tháng Mười hai" and "tháng Mười Hai" are read. */
const anyCase = (words: string) =>
  words
    .split(' ')
    .map((word) => `[${word.charAt(0)}${word.charAt(0).toUpperCase()}]${word.slice(1)}`)
    .join(' ');

const numberWords = NUMBERS.toReversed().map(anyCase).join('|');
// "tháng năm" in small letters is "month and year" as often as May.
const monthWords = [...MONTHS, 'bốn']
  .toReversed()
  .map((name) => (name === 'năm' ? 'Năm' : anyCase(name)))
  .join('|');

/** A month behind "tháng": figures or words. "Giêng" and "Chạp" are lunar and stand elsewhere. */
export const month = (group: string) => `(?<${group}>\\d{1,2}|${monthWords})(?!\\d)`;
export const dayFigures = (group: string) => `(?<${group}>\\d{1,2})(?!\\d)`;
export const dayWords = (group: string) => `(?<${group}>${numberWords})`;
/** "một" to "mười một" or figures. */
export const count = (group: string) =>
  `(?<${group}>\\d{1,2}|${NUMBERS.slice(0, 11).toReversed().map(anyCase).join('|')})`;

export const BARE_YEAR = '(?:19|20)\\d\\d';
/** A year behind a month or quarter: "/2025", " năm 2025", " năm nay". */
export const YEAR = `(?:(?:[/-]|,? [Nn]ăm |, ?)(?<y>${BARE_YEAR})| năm (?<yr>nay|ngoái|tới|sau))`;

export const T = '[Tt]háng';

export function monthNumber(word: string | undefined): number {
  if (word?.toLowerCase() === 'bốn') return 4;
  return numberIn(word, MONTHS);
}

export function dayNumber(word: string | undefined): number {
  return numberIn(word, NUMBERS);
}

function numberIn(word: string | undefined, names: readonly string[]): number {
  if (word === undefined) return 0;
  return /^\d+$/.test(word) ? Number(word) : names.indexOf(word.toLowerCase()) + 1;
}

/** 0 = Sunday to 6 = Saturday; figures count from 2 = Monday. */
export function weekdayNumber(word: string | undefined): number {
  const name = (word ?? '').toLowerCase();
  return /^\d$/.test(name) ? Number(name) - 1 : WEEKDAYS.indexOf(name);
}

export function yearOf(groups: Groups): YearRef {
  if (groups.y !== undefined) return Number(groups.y);
  switch (groups.yr) {
    case 'nay':
      return 'this';
    case 'ngoái':
      return 'last';
    case 'tới':
    case 'sau':
      return 'next';
    default:
      return null;
  }
}
