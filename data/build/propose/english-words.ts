import type { Groups, YearRef } from './unit';

const MONTH_NAMES = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
const WEEKDAY_NAMES = [
  'sunday',
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
];
const NUMBERS = [
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
];
const TENS_ORDINALS = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
];
const DAY_ORDINALS = [
  ...TENS_ORDINALS,
  'tenth',
  'eleventh',
  'twelfth',
  'thirteenth',
  'fourteenth',
  'fifteenth',
  'sixteenth',
  'seventeenth',
  'eighteenth',
  'nineteenth',
  'twentieth',
  ...TENS_ORDINALS.map((ordinal) => `twenty-${ordinal}`),
  'thirtieth',
  'thirty-first',
];

/** "may" and "march" are words of their own: only their capitals make them months. */
const cased = (name: string) => {
  const capital = name.charAt(0).toUpperCase() + name.slice(1);
  const lower = name === 'may' || name === 'march' ? [] : [name];
  return [capital, name.toUpperCase(), ...lower];
};
const ABBREVIATIONS = [
  'Jan',
  'Feb',
  'Mar',
  'Apr',
  'Jun',
  'Jul',
  'Aug',
  'Sept',
  'Sep',
  'Oct',
  'Nov',
  'Dec',
];

const months = [
  ...MONTH_NAMES.flatMap(cased),
  ...ABBREVIATIONS.flatMap((name) => [`${name}\\b\\.?`, `${name.toUpperCase()}\\b\\.?`]),
].join('|');

/** A month's name or abbreviation. */
export const MONTH_NAME = `(?:${months})`;
/** The same, captured as `group`. */
export const month = (group: string) => `(?<${group}>${months})`;
/** A month's name that is no other word at the same time. */
export const fullMonth = (group: string) =>
  `(?<${group}>${MONTH_NAMES.filter((name) => name !== 'may' && name !== 'march')
    .flatMap(cased)
    .join('|')})`;
export const weekday = (group: string) => `(?<${group}>${WEEKDAY_NAMES.flatMap(cased).join('|')})`;
export const shortWeekday = (group: string) =>
  `(?<${group}>(?:Mon|Tues?|Wed|Thur?s?|Fri|Sat|Sun)\\b\\.?)`;

const ordinalWords = DAY_ORDINALS.toReversed().join('|');
/** A day of the month: "17", "17th", "the seventeenth". */
export const day = (group: string) =>
  `(?:the )?(?<${group}>\\d{1,2}(?:st|nd|rd|th)?|${ordinalWords})(?!\\d)`;
/** "one" to "eleven" or figures. */
export const count = (group: string) => `(?<${group}>${NUMBERS.toReversed().join('|')}|\\d{1,2})`;

/** A year behind something: ", 2025", " of this year". */
export const YEAR =
  '(?:(?:,? |,|/| of |, of )(?<y>(?:19|20)\\d\\d)|,? (?:of )?(?<yr>this|last|next|the) year)';
export const BARE_YEAR = '(?:19|20)\\d\\d';

export function monthNumber(word: string | undefined): number {
  const start = (word ?? '').slice(0, 3).toLowerCase();
  return MONTH_NAMES.findIndex((name) => name.startsWith(start)) + 1;
}

/** 0 = Sunday to 6 = Saturday. */
export function weekdayNumber(word: string | undefined): number {
  const start = (word ?? '').slice(0, 3).toLowerCase();
  return WEEKDAY_NAMES.findIndex((name) => name.startsWith(start));
}

export function dayNumber(word: string | undefined): number {
  const digits = /^\d+/.exec(word ?? '');
  return digits ? Number(digits[0]) : DAY_ORDINALS.indexOf((word ?? '').toLowerCase()) + 1;
}

export function countNumber(word: string | undefined): number {
  const named = NUMBERS.indexOf((word ?? '').toLowerCase());
  return named >= 0 ? named + 1 : Number(word);
}

/** The year that the groups of `YEAR` hold, `null` if the phrase has none. */
export function yearOf(groups: Groups): YearRef {
  if (groups.y !== undefined) return Number(groups.y);
  const relative = groups.yr?.toLowerCase();
  return relative === 'this' || relative === 'last' || relative === 'next' || relative === 'the'
    ? relative
    : null;
}
