import type { Lang } from '@/data/vocabulary';

export type TickUnit = 'year' | 'quarter' | 'month' | 'week' | 'day';

const MONTHS_EN = [
  'Jan',
  'Feb',
  'Mar',
  'Apr',
  'May',
  'Jun',
  'Jul',
  'Aug',
  'Sep',
  'Oct',
  'Nov',
  'Dec',
];
const QUARTERS = ['I', 'II', 'III', 'IV'];

/** Room in px from which a month is written out; below it stands for itself under its year. */
const FULL_MONTH_PX = 96;

/** The name of a tick at UTC `ms`, as short as `width` px ask for. */
export function formatTick(lang: Lang, ms: number, unit: TickUnit, width: number): string {
  const date = new Date(ms);
  const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()];
  const monthEn = MONTHS_EN[month] ?? '';
  switch (unit) {
    case 'year':
      return `${year}`;
    case 'quarter':
      return lang === 'vi'
        ? `Q.${QUARTERS[Math.floor(month / 3)]}`
        : `Q${Math.floor(month / 3) + 1}`;
    case 'month':
      if (lang === 'vi')
        return width >= FULL_MONTH_PX ? `Tháng ${month + 1}/${year}` : `T${month + 1}`;
      return width >= FULL_MONTH_PX ? `${monthEn} ${year}` : monthEn;
    case 'week':
    case 'day':
      return `${day}`;
  }
}
