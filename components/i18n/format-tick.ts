import type { Lang } from '@/data/vocabulary';

import { WORDS } from './format-date';

export type TickUnit = 'year' | 'quarter' | 'month' | 'week' | 'day';

/** Room in px from which a month is written out; below it stands for itself under its year. */
const FULL_MONTH_PX = 96;

/** The name of a tick at UTC `ms`, as short as `width` px ask for. */
export function formatTick(lang: Lang, ms: number, unit: TickUnit, width: number): string {
  const date = new Date(ms);
  const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
  const t = WORDS[lang].tick;
  switch (unit) {
    case 'year':
      return `${year}`;
    case 'quarter':
      return t.quarter(Math.ceil(month / 3));
    case 'month':
      return width >= FULL_MONTH_PX ? t.wholeMonth(month, year) : t.month(month);
    case 'week':
    case 'day':
      return `${day}`;
  }
}
