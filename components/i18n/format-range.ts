/** A range of dates that is asked for, in words: how a filter's chip and its field tell it. */
import type { DateRange } from '@/data/date-range';
import type { Lang } from '@/data/vocabulary';

import { sideUnit, type Unit } from './date-unit';
import type { DateStyle, RangeWords } from './date-words';
import { wordHead, WORDS, wordSpan, wordUnit } from './format-date';

/**
 * "in December 2025", "from 17 December 2025 to the end of Q1 2026", "until the end of 2024"; empty
 * for no range. What has no name of its own, such as a season, is told by its ends. A reader may type
 * these words as well: `parseDateRange` reads them back as the same days.
 */
export function formatRange(range: DateRange, lang: Lang): string {
  return wordRange(range, WORDS[lang].long, WORDS[lang].range);
}

/** The same as a name: "December 2025", "17–23 December 2025"; an open range has none. */
export function formatRangeName(range: DateRange, lang: Lang): string {
  return nameRange(range, WORDS[lang].long, WORDS[lang].range);
}

/** The name for a tight row: "Dec 2025", "from Apr 2025 on". */
export function formatRangeShort(range: DateRange, lang: Lang): string {
  return nameRange(range, WORDS[lang].short, WORDS[lang].range);
}

function wordRange(range: DateRange, style: DateStyle, t: RangeWords): string {
  const day = (unit: Unit) => (unit.kind === 'day' ? style.beforeDay : '');
  const words = (unit: Unit) => `${day(unit)}${wordUnit(unit, style)}`;
  const { first, last } = ends(range);
  if (first && last) {
    const whole = words(last);
    if (first.kind !== last.kind) {
      return (last.kind === 'day' ? t.fromTo : t.fromToEnd)(words(first), whole);
    }
    if (words(first) === whole) return (last.kind === 'day' ? t.onDay : t.inWhole)(whole);
    return t.fromTo(`${day(first)}${shortOf(first, last, style)}`, whole);
  }
  if (first) return t.from(words(first));
  if (last) return (last.kind === 'day' ? t.untilDay : t.untilEnd)(words(last));
  return '';
}

function nameRange(range: DateRange, style: DateStyle, t: RangeWords): string {
  const { first, last } = ends(range);
  if (!first || !last) return wordRange(range, style, t);
  const name = wordUnit(last, style);
  const isOne = first.kind === last.kind && wordUnit(first, style) === name;
  return isOne ? name : wordSpan(first, last, style);
}

function ends({ from, to }: DateRange) {
  return {
    first: from === null ? null : sideUnit(from.split('/')[0] ?? '', 'start'),
    last: to === null ? null : sideUnit(to.split('/').at(-1) ?? '', 'end'),
  };
}

/** The first end without what the last one, of the same kind, says as well. */
function shortOf(first: Unit, last: Unit, style: DateStyle): string {
  if (first.kind === 'year' || first.year !== last.year) return wordUnit(first, style);
  const isSameMonth = first.kind === 'day' && first.month === last.month;
  return isSameMonth ? String(first.day) : wordHead(first, style);
}
