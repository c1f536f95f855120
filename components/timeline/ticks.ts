/** Ticks of the axis: a coarse unit above a fine one, both on UTC calendar bounds. */
import { utcDay, utcMonday, utcMonth, utcYear, type CountableTimeInterval } from 'd3';

import type { TickUnit } from '@/components/i18n/format-tick';
import type { TimeSpan } from '@/data/time';

import type { Tick } from './scene';
import { textWidth } from './text-width';

/** Writes a tick's name; `unit` is the tick's own, `major` the one it stands under, if any. */
export type FormatTick = (ms: number, unit: TickUnit, width: number) => string;

const INTERVALS: {
  readonly [U in TickUnit]: { range: (a: Date, b: Date) => Date[]; floor: (d: Date) => Date };
} = {
  year: utcYear,
  quarter: every(utcMonth, 3),
  month: utcMonth,
  week: utcMonday,
  day: utcDay,
};

function every(interval: CountableTimeInterval, step: number) {
  return interval.every(step) ?? interval;
}

/** Typical length in days, and the least px between two ticks of the unit. */
const UNITS: readonly (readonly [unit: TickUnit, days: number, leastPx: number])[] = [
  ['day', 1, 22],
  ['week', 7, 44],
  ['month', 30, 30],
  ['quarter', 91, 36],
  ['year', 365, 30],
];

/** The finest unit whose ticks still have room, and the coarser one to name them under. */
export function tickUnits(msPerPx: number): { readonly minor: TickUnit; readonly major: TickUnit } {
  const minor =
    UNITS.find(([, days, least]) => (days * 86_400_000) / msPerPx >= least)?.[0] ?? 'year';
  const major = minor === 'day' || minor === 'week' ? 'month' : 'year';
  return { minor, major };
}

const LABEL_PAD_PX = 6;
/** Size of a major label, px, with the allowance for its semibold. */
const MAJOR_PX = 14.5;

/** The ticks in view, majors first. Major labels stick to the left edge while their unit is in view. */
export function ticks(
  viewport: TimeSpan,
  width: number,
  toPx: (ms: number) => number,
  format: FormatTick,
): readonly Tick[] {
  const { minor, major } = tickUnits((viewport.end - viewport.start) / width);
  const result: Tick[] = [];
  for (const [unit, level] of [[major, 'major'] as const, [minor, 'minor'] as const]) {
    if (level === 'minor' && unit === major) continue;
    const interval = INTERVALS[unit];
    const first = interval.floor(new Date(viewport.start));
    const starts = [...interval.range(first, new Date(viewport.end))];
    starts.forEach((date, i) => {
      const x = toPx(date.getTime());
      const next = starts[i + 1];
      const end = next ? toPx(next.getTime()) : width;
      const label = format(date.getTime(), unit, end - x);
      const room = end - Math.max(x, 0);
      result.push({
        x,
        level,
        label:
          level === 'major' && room < textWidth(label, MAJOR_PX) + 2 * LABEL_PAD_PX ? '' : label,
        labelX: (level === 'major' ? Math.max(x, 0) : x) + LABEL_PAD_PX,
      });
    });
  }
  return result;
}
