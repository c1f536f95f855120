/** Ticks of the axis: a coarse unit above a fine one, both on UTC calendar bounds. */
import type { TickUnit } from '@/components/i18n/format-tick';
import { DAY_MS, type TimeSpan } from '@/data/time';

import { ROUND_YEARS, stepStarts, type CalendarStep } from './calendar-step';
import type { Tick } from './scene';
import { textWidth } from './text-width';

/** Writes a tick's name; `unit` is the tick's own, `width` the px up to the next. */
export type FormatTick = (ms: number, unit: TickUnit, width: number) => string;

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

/** More ticks than these are no longer read, however wide the screen. */
const MOST_TICKS = 60;

/** The finest step whose ticks still have room, and the coarser one to name them under. */
export function tickSteps(
  spanMs: number,
  width: number,
): { readonly minor: CalendarStep; readonly major: CalendarStep } {
  const dayPx = (DAY_MS / spanMs) * width;
  const hasRoom = (days: number, leastPx: number) =>
    days * dayPx >= Math.max(leastPx, width / MOST_TICKS);
  const fine = UNITS.find(([, days, leastPx]) => hasRoom(days, leastPx))?.[0];
  if (fine) {
    const major = fine === 'day' || fine === 'week' ? 'month' : 'year';
    return { minor: { unit: fine, count: 1 }, major: { unit: major, count: 1 } };
  }
  const count =
    ROUND_YEARS.find((years) => hasRoom(years * YEAR_DAYS, LEAST_YEAR_PX)) ??
    ROUND_YEARS.at(-1) ??
    1;
  const years: CalendarStep = { unit: 'year', count };
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
  return levels.flatMap(([level, step]) => {
    const starts = stepStarts(step, viewport);
    return starts.map((ms, i): Tick => {
      const x = toPx(ms);
      const next = starts[i + 1];
      const end = next === undefined ? width : toPx(next);
      const label = format(ms, step.unit, end - x);
      const sticks = level === 'major' && step.count === 1;
      const left = sticks ? Math.max(x, 0) : x;
      const isCut =
        level === 'major' &&
        (left < 0 || end - left < textWidth(label, MAJOR_PX) + 2 * LABEL_PAD_PX);
      return { at: ms, x, level, label: isCut ? '' : label, labelX: left + LABEL_PAD_PX };
    });
  });
}
