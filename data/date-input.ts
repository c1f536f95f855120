/** Dates as a reader types them, in either language, to EDTF. What is not understood is an error. */
import { modifierBounds, parseEdtf, serializeBounds } from './edtf';
import { fail, ok, type Result } from './result';
import { foldText } from './text';
import type { Modifier } from './vocabulary';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|' +
  'oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
/** "Tháng năm 2026" may be May, or a month whose number was forgotten: months in words need "năm". */
const VIETNAMESE_MONTHS = [
  ...['mot', 'hai', 'ba', 'tu', 'nam', 'sau', 'bay', 'tam', 'chin', 'muoi', 'muoi mot', 'muoi hai'],
];
/** EDTF's numbers for the northern hemisphere. */
const SEASONS: Readonly<Record<string, number>> = {
  spring: 21,
  xuan: 21,
  summer: 22,
  he: 22,
  ha: 22,
  autumn: 23,
  fall: 23,
  thu: 23,
  winter: 24,
  dong: 24,
};
const QUARTERS: Readonly<Record<string, number>> = {
  ...{ i: 1, ii: 2, iii: 3, iv: 4 },
  ...{ first: 1, second: 2, third: 3, fourth: 4 },
  ...{ mot: 1, hai: 2, ba: 3, bon: 4, tu: 4 },
};
/** Thirds of a year are EDTF's four-month groupings. */
const THIRDS: Readonly<Record<Modifier, number>> = { early: 37, mid: 38, late: 39 };
const THIRD_WORDS: Readonly<Record<string, Modifier>> = {
  early: 'early',
  beginning: 'early',
  start: 'early',
  dau: 'early',
  mid: 'mid',
  middle: 'mid',
  giua: 'mid',
  late: 'late',
  end: 'late',
  cuoi: 'late',
};

type Read = (...parts: readonly (string | undefined)[]) => string;

/** Folded text, so that Vietnamese may be typed without its marks. */
const PATTERNS: readonly (readonly [pattern: RegExp, read: Read])[] = [
  // In Vietnam as in most of the world the day comes first: 5/3 is 5 March.
  [/^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/, (d, m, y) => toDay(y, m, d)],
  [/^(\d{1,2})[/.-](\d{1,2})[/.-](\d{2})$/, (d, m, y = '') => toDay(`20${y}`, m, d)],
  [/^(\d{4})[/.](\d{1,2})[/.](\d{1,2})$/, (y, m, d) => toDay(y, m, d)],
  [/^(?:thang )?(\d{1,2})[/.-](\d{4})$/, (m, y) => toMonth(y, m)],
  [/^(\d{4})[/.](\d{1,2})$/, (y, m) => toMonth(y, m)],
  [/^(?:ngay )?(\d{1,2}) thang (\d{1,2}),? (?:nam )?(\d{4})$/, (d, m, y) => toDay(y, m, d)],
  [/^thang (\d{1,2}),? (?:nam )?(\d{4})$/, (m, y) => toMonth(y, m)],
  [/^(?:q|quy )(\d|i{1,3}|iv)(?: ?[/-] ?| )(?:nam )?(\d{4})$/, (q, y) => toQuarter(y, q)],
  [
    /^(first|second|third|fourth|[1-4]) quarter (\d{4})$|^quy (mot|hai|ba|tu|bon) nam (\d{4})$/,
    (english, y, vietnamese, nam) => toQuarter(y ?? nam, english ?? vietnamese),
  ],
  [/^(\d{4})[ -]?q(\d)$/, (y, q) => toQuarter(y, q)],
  [new RegExp(`^(\\d{1,2})[ -]${MONTH},?[ -](\\d{4})$`), (d, m, y) => toDay(y, monthNumber(m), d)],
  [new RegExp(`^${MONTH} (\\d{1,2}),? (\\d{4})$`), (m, d, y) => toDay(y, monthNumber(m), d)],
  [new RegExp(`^${MONTH},? (\\d{4})$`), (m, y) => toMonth(y, monthNumber(m))],
  [
    /^(early|beginning|start|mid|middle|late|end|dau|giua|cuoi)[ -](.+)$/,
    (third = '', rest = '') => toThird(THIRD_WORDS[third], rest),
  ],
  [/^thang ([a-z ]+?) nam (\d{4})$/, (m = '', y) => toMonth(y, vietnameseMonth(m))],
  [/^(?:h|half )([12])[ /-](\d{4})$/, (half = '', y = '') => `${y}-${39 + Number(half)}`],
  [/^(\d{4})[ -]?h([12])$/, (y = '', half = '') => `${y}-${39 + Number(half)}`],
  [/^(first|second) half (\d{4})$/, (half, y = '') => `${y}-${half === 'first' ? 40 : 41}`],
  [
    /^(?:nua|6 thang) (dau|cuoi) nam (\d{4})$/,
    (half, y = '') => `${y}-${half === 'dau' ? 40 : 41}`,
  ],
  [
    /^(?:mua )?(spring|summer|autumn|fall|winter|xuan|he|ha|thu|dong),? (?:nam )?(\d{4})$/,
    (season = '', y = '') => `${y}-${SEASONS[season]}`,
  ],
  [/^nam (\d{4})$/, (y = '') => y],
  [/^(\d{3})0s$|^thap nien (\d{3})0$/, (english, decade = english ?? '') => `${decade}X`],
];

/** "2025-12", "17/12/2025", "Q1 2026", "quý I/2026", "tháng 12 năm 2025", "early 2026" … */
export function parseDateInput(text: string): Result<string> {
  const trimmed = text.trim();
  if (parseEdtf(trimmed).ok) return ok(trimmed);
  const folded = foldText(trimmed).replace(/\s+/g, ' ');
  const plain = withoutOrnament(folded);
  for (const [pattern, read] of PATTERNS) {
    const match = pattern.exec(plain);
    if (!match) continue;
    const edtf = read(...match.slice(1));
    if (parseEdtf(edtf).ok) return ok(edtf);
  }
  return parseEdtf(folded).ok ? ok(folded) : fail(`"${trimmed}" is no date`);
}

/** "the 17th of Dec." as "17 dec", "T12" and "thg 12" as "thang 12". */
function withoutOrnament(folded: string): string {
  return folded
    .replace(/(\d)(?:st|nd|rd|th)\b/g, '$1')
    .replace(/([a-z])\.(?=[ ,\d]|$)/g, '$1')
    .replace(/\b(?:the|of) /g, '')
    .replace(/\b(?:thg|th|t) ?(?=\d{1,2}\b)/g, 'thang ');
}

function toDay(year = '', month = '', day = ''): string {
  return `${toMonth(year, month)}-${day.padStart(2, '0')}`;
}

function toMonth(year = '', month = ''): string {
  // 21 and above would be read as a season.
  return Number(month) > 12 ? '' : `${year}-${month.padStart(2, '0')}`;
}

function toQuarter(year = '', quarter = ''): string {
  const number = QUARTERS[quarter] ?? Number(quarter);
  return number >= 1 && number <= 4 ? `${year}-${32 + number}` : '';
}

/** A third of a year, quarter or month, as Briefline counts it. */
function toThird(modifier: Modifier | undefined, text: string): string {
  const whole = parseDateInput(text);
  if (!modifier || !whole.ok) return '';
  if (/^\d{4}$/.test(whole.value)) return `${whole.value}-${THIRDS[modifier]}`;
  const bounds = parseEdtf(whole.value);
  const third = bounds.ok ? modifierBounds(bounds.value, modifier) : bounds;
  return third.ok ? serializeBounds({ ...third.value, precision: 'day' }) : '';
}

function vietnameseMonth(name: string): string {
  return String(VIETNAMESE_MONTHS.indexOf(name) + 1);
}

function monthNumber(name = ''): string {
  return String(MONTHS.indexOf(name.slice(0, 3)) + 1);
}
