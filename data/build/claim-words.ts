/** A claimed date in a few words, for the notes that the build writes. */
import type { EventDate } from '../schema';
import type { Modifier } from '../vocabulary';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

const MODIFIER_WORDS: Readonly<Record<'en' | 'vi', Readonly<Record<Modifier, string>>>> = {
  en: { early: 'early', mid: 'mid', late: 'late' },
  vi: { early: 'đầu', mid: 'giữa', late: 'cuối' },
};

/** "early 2026", "by 23 February 2026"; "đầu năm 2026", "không muộn hơn ngày 23/2/2026". */
export function claimWords(date: EventDate, lang: 'en' | 'vi'): string {
  const [start = '', end] = date.edtf.split('/');
  const modifier = date.modifier ? `${MODIFIER_WORDS[lang][date.modifier]} ` : '';
  if (end === undefined) return modifier + unitWords(start, lang);
  const isOpen = (side: string) => side === '' || side === '..';
  if (isOpen(start)) return `${lang === 'en' ? 'by' : 'không muộn hơn'} ${unitWords(end, lang)}`;
  if (isOpen(end))
    return `${lang === 'en' ? 'not before' : 'không sớm hơn'} ${unitWords(start, lang)}`;
  const [from, to] = [unitWords(start, lang), unitWords(end, lang)];
  if (date.precision === 'range') {
    return lang === 'en' ? `between ${from} and ${to}` : `trong khoảng từ ${from} đến ${to}`;
  }
  return lang === 'en' ? `${from} to ${to}` : `từ ${from} đến ${to}`;
}

/** One EDTF unit without qualifiers; what has no common name stays EDTF. */
function unitWords(edtf: string, lang: 'en' | 'vi'): string {
  const [year = '', month, day] = edtf.replace(/[?~%]$/, '').split('-');
  const monthNumber = Number(month);
  if (month === undefined) return lang === 'en' ? year : `năm ${year}`;
  if (monthNumber >= 33 && monthNumber <= 36) {
    const quarter = monthNumber - 32;
    return lang === 'en' ? `Q${quarter} ${year}` : `quý ${quarter}/${year}`;
  }
  const name = MONTHS[monthNumber - 1];
  if (name === undefined || year.includes('X') || day === 'XX') return edtf;
  if (day === undefined) return lang === 'en' ? `${name} ${year}` : `tháng ${monthNumber}/${year}`;
  return lang === 'en'
    ? `${Number(day)} ${name} ${year}`
    : `ngày ${Number(day)}/${monthNumber}/${year}`;
}
