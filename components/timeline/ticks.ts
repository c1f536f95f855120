/** Ticks of the axis: a coarse unit above a fine one, both on UTC calendar bounds. */
import {
  utcDay,
  utcMonday,
  utcMonth,
  utcYear,
  type CountableTimeInterval,
  type TimeInterval,
} from 'd3';

import type { TickUnit } from '@/components/i18n/format-tick';
import { DAY_MS, type TimeSpan } from '@/data/time';

import type { Tick } from './scene';
import { textWidth } from './text-width';

/** Writes a tick's name; `unit` is the tick's own, `width` the px up to the next. */
export type FormatTick = (ms: number, unit: TickUnit, width: number) => string;

/** A unit of the calendar, or several of it: `[year, 10]` is a decade. */
export interface TickStep {
  readonly unit: TickUnit;
  readonly count: number;
}

const INTERVALS: { readonly [U in TickUnit]: TimeInterval } = {
  year: utcYear,
  quarter: every(utcMonth, 3),
  month: utcMonth,
  week: utcMonday,
  day: utcDay,
};

function every(interval: CountableTimeInterval, count: number): TimeInterval {
  return interval.every(count) ?? interval;
}

/** Typical length in days, and the least px between two ticks of the unit. */
const UNITS: readonly (readonly [unit: TickUnit, days: number, leastPx: number])[] = [
  ['day', 1, 22],
  ['week', 7, 44],
  ['month', 30, 30],
  ['quarter', 91, 36],
];
const YEAR_DAYS = 365;
/** Room for four figures in the type of a major label. */
const LEAST_YEAR_PX = 56;
/** Years between ticks: round numbers of years are where people count from. */
const YEARS = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1_000, 2_000, 5_000, 10_000];

/** More ticks than these are no longer read, however wide the screen. */
const MOST_TICKS = 60;

/** The finest step whose ticks still have room, and the coarser one to name them under. */
export function tickSteps(
  spanMs: number,
  width: number,
): { readonly minor: TickStep; readonly major: TickStep } {
  const dayPx = (DAY_MS / spanMs) * width;
  const hasRoom = (days: number, leastPx: number) =>
    days * dayPx >= Math.max(leastPx, width / MOST_TICKS);
  const fine = UNITS.find(([, days, leastPx]) => hasRoom(days, leastPx))?.[0];
  if (fine) {
    const major = fine === 'day' || fine === 'week' ? 'month' : 'year';
    return { minor: { unit: fine, count: 1 }, major: { unit: major, count: 1 } };
  }
  const count =
    YEARS.find((years) => hasRoom(years * YEAR_DAYS, LEAST_YEAR_PX)) ?? YEARS.at(-1) ?? 1;
  const years: TickStep = { unit: 'year', count };
  return { minor: years, major: years };
}

const LABEL_PAD_PX = 6;
/** Size of a major label, px, with the allowance for its semibold. */
const MAJOR_PX = 14.5;

/**
 * The ticks in view, majors first. The name of a major unit sticks to the left edge while the unit
 * is in view; that of a step of several years names its first year only, and stays beside its tick.
 */
export function ticks(
  viewport: TimeSpan,
  width: number,
  toPx: (ms: number) => number,
  format: FormatTick,
): readonly Tick[] {
  const { minor, major } = tickSteps(viewport.end - viewport.start, width);
  const levels =
    minor === major
      ? [['major', major] as const]
      : [['major', major] as const, ['minor', minor] as const];
  return levels.flatMap(([level, { unit, count }]) => {
    const interval = count === 1 ? INTERVALS[unit] : every(utcYear, count);
    const starts = interval.range(interval.floor(new Date(viewport.start)), new Date(viewport.end));
    return starts.map((date, i): Tick => {
      const x = toPx(date.getTime());
      const next = starts[i + 1];
      const end = next ? toPx(next.getTime()) : width;
      const label = format(date.getTime(), unit, end - x);
      const sticks = level === 'major' && count === 1;
      const left = sticks ? Math.max(x, 0) : x;
      const isCut =
        level === 'major' &&
        (left < 0 || end - left < textWidth(label, MAJOR_PX) + 2 * LABEL_PAD_PX);
      return { x, level, label: isCut ? '' : label, labelX: left + LABEL_PAD_PX };
    });
  });
}
