/**
 * Dates in words, no more exact than they are known. Days are taken apart as text: no instant and
 * no time zone is involved, so that no reader sees another day than the source gave.
 */
import { parseEdtf, type DayBounds, type EdtfBounds } from '@/data/edtf';
import type { EventDate } from '@/data/schema';
import type { CalendarDay } from '@/data/time';
import type { Lang } from '@/data/vocabulary';

import { dayUnit, sideUnit, type Unit } from './date-unit';
import type { DateStyle, DateWords } from './date-words';
import { dates as en } from './en/dates';
import { dates as vi } from './vi/dates';

export const WORDS: { readonly [L in Lang]: DateWords } = { en, vi };

/** "17 December 2025", "17 tháng 12 năm 2025" */
export function formatDay(day: CalendarDay, lang: Lang): string {
  return wordUnit(dayUnit(day), WORDS[lang].long);
}

/** "December 2025", "Tháng 12 năm 2025"; `month` is 1 to 12. */
export function formatMonthHeading(year: number, month: number, lang: Lang): string {
  return WORDS[lang].monthHeading(month, year);
}

/** An event's date for a sentence: "22–23 December 2025", "early 2026", "not dated". */
export function formatEventDate(date: EventDate | null, lang: Lang): string {
  return wordDate(date, WORDS[lang].long);
}

/** The same for a tight row: "22–23 Dec 2025", "22–23/12/2025". */
export function formatEventDateShort(date: EventDate | null, lang: Lang): string {
  return wordDate(date, WORDS[lang].short);
}

/** Any EDTF, as in posts and publication dates. Text that is none is given back as it is. */
export function formatEdtf(edtf: string, lang: Lang): string {
  return wordEdtf(edtf, WORDS[lang].long) ?? edtf;
}

/** The same for a tight row. */
export function formatEdtfShort(edtf: string, lang: Lang): string {
  return wordEdtf(edtf, WORDS[lang].short) ?? edtf;
}

/**
 * A moment of which an EDTF is all that is known: "between 25 December 2023 and 30 May 2025", for an
 * interval is then no duration.
 */
export function formatMoment(edtf: string, lang: Lang): string {
  const parsed = parseEdtf(edtf);
  const isInterval = edtf.includes('/') && parsed.ok;
  return isInterval ? wordBounds(parsed.value, WORDS[lang].long) : formatEdtf(edtf, lang);
}

function wordDate(date: EventDate | null, style: DateStyle): string {
  if (date === null) return style.undated;
  if (date.precision === 'range') return wordBounds(date, style);
  const words = wordEdtf(date.edtf, style);
  if (words === null) return wordBounds(date, style);
  return date.modifier ? style.modified[date.modifier](words) : words;
}

/** Somewhere within the bounds. */
function wordBounds({ earliest, latest }: DayBounds, style: DateStyle): string {
  const first = earliest === null ? null : dayUnit(earliest);
  const last = latest === null ? null : dayUnit(latest);
  if (first && last) {
    return earliest === latest ? wordUnit(first, style) : wordBetween(first, last, style);
  }
  if (first) return style.orLater(wordSide(first, style));
  return last ? style.by(wordSide(last, style)) : style.undated;
}

function wordEdtf(edtf: string, style: DateStyle): string | null {
  const [start = '', end] = edtf.split('/');
  if (end === undefined) return wordSingle(start, style);
  const [first, last] = [sideUnit(start, 'start'), sideUnit(end, 'end')];
  if (!parseEdtf(edtf).ok) return null;
  if (first && last) return wordSpan(first, last, style);
  if (first) return style.from(wordSide(first, style));
  return last ? style.by(wordSide(last, style)) : null;
}

function wordSingle(text: string, style: DateStyle): string | null {
  const parsed = parseEdtf(text);
  if (!parsed.ok) return null;
  const [first, last] = [sideUnit(text, 'start'), sideUnit(text, 'end')];
  if (!first || !last) return null;
  // Halves, seasons and decades are named by their ends: they are places within, not durations.
  const isOne = first.kind === last.kind && wordUnit(first, style) === wordUnit(last, style);
  const words = isOne ? wordUnit(first, style) : wordBetween(first, last, style);
  return wordQualifier(words, parsed.value.qualifier, style);
}

function wordQualifier(
  words: string,
  qualifier: EdtfBounds['qualifier'],
  style: DateStyle,
): string {
  if (qualifier === undefined) return words;
  const approximate = qualifier === '?' ? words : style.about(words);
  return qualifier === '~' ? approximate : style.uncertain(approximate);
}

/** From the one to the other, saying what they share once. */
export function wordSpan(first: Unit, last: Unit, style: DateStyle): string {
  if (first.kind === 'year' && last.kind === 'year') return `${first.year}–${last.year}`;
  const whole = wordUnit(last, style);
  if (first.kind !== last.kind || first.year !== last.year) {
    return `${wordUnit(first, style)} – ${whole}`;
  }
  if (first.kind !== 'day') return `${wordHead(first, style)}${style.dash}${whole}`;
  return first.month === last.month
    ? `${first.day}–${whole}`
    : `${wordHead(first, style)} – ${whole}`;
}

function wordBetween(first: Unit, last: Unit, style: DateStyle): string {
  const sharesYear = first.year === last.year && first.kind !== 'year' && last.kind !== 'year';
  const start = sharesYear ? wordHead(first, style) : wordUnit(first, style);
  return style.between(start, wordUnit(last, style));
}

export function wordUnit(unit: Unit, style: DateStyle): string {
  return unit.kind === 'year'
    ? style.year(unit.year)
    : style.inYear(wordHead(unit, style), unit.year);
}

/** Behind a preposition. */
function wordSide(unit: Unit, style: DateStyle): string {
  return `${unit.kind === 'day' ? style.beforeDay : ''}${wordUnit(unit, style)}`;
}

/** The unit without its year. */
export function wordHead(unit: Unit, style: DateStyle): string {
  switch (unit.kind) {
    case 'day':
      return style.day(unit.day, unit.month);
    case 'month':
      return style.month(unit.month);
    case 'quarter':
      return style.quarter(Math.ceil(unit.month / 3));
    case 'year':
      return style.year(unit.year);
  }
}
