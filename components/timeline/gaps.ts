import { DAY_MS, daysInMonth, toMs, type TimeSpan } from '@/data/time';

/** Runs of adjoining months (`YYYY-MM`, ascending) as spans. */
export function toGaps(months: readonly string[]): readonly TimeSpan[] {
  const gaps: { start: number; end: number }[] = [];
  for (const month of months) {
    const start = toMs(`${month}-01`);
    const [year, number] = month.split('-').map(Number);
    const end = start + daysInMonth(year ?? 0, number ?? 1) * DAY_MS;
    const last = gaps.at(-1);
    if (last?.end === start) last.end = end;
    else gaps.push({ start, end });
  }
  return gaps;
}
