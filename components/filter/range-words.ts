/** A filter's range of dates in words, and as a text that can be typed. */
import { formatEdtf } from '@/components/i18n/format-date';
import type { Messages } from '@/components/i18n/messages';
import type { DateRange } from '@/data/date-range';
import type { Lang } from '@/data/vocabulary';

/** "during December 2025", "from 17 December 2025 until Q1 2026"; empty for no range. */
export function rangeWords({ from, to }: DateRange, t: Messages['filter'], lang: Lang): string {
  const words = (edtf: string) => formatEdtf(edtf, lang);
  if (from !== null && from === to) return t.chipDuring(words(from));
  return [
    ...(from === null ? [] : [t.chipFrom(words(from))]),
    ...(to === null ? [] : [t.chipTo(words(to))]),
  ].join(' ');
}

/** What a field holds: `parseDateRange` reads it back. */
export function rangeText({ from, to }: DateRange, t: Messages['filter']): string {
  if (from !== null && to !== null) return from === to ? from : `${from}..${to}`;
  if (from !== null) return t.chipFrom(from);
  return to === null ? '' : t.chipTo(to);
}
