/**
 * Dates for machines that know ISO 8601-1 alone, such as readers of schema.org, whose `Date` is "a
 * date value in ISO 8601 date format" (https://schema.org/Date). It cannot say how a date is known,
 * so that only what is surely true may be written: the finest of a day, a month (`2025-12`) and a
 * year (`2026`) which holds every day that is possible, by every source. Where not even a year does,
 * nothing is written.
 *
 *     17 December 2025                       2025-12-17
 *     December 2025, late December 2025      2025-12
 *     Q1 2026, early 2026                    2026
 *     between 1 January and 23 February      2026
 *     2026–2030, another source: 2026–2031   begins 2026; its end is left out
 *     by 23 February 2026, about 2025        left out
 */
import { parseEdtf, type DayBounds } from './edtf';
import type { EventDate, TimelineEvent } from './schema';

/** When the event began; `null` if no ISO date is surely right. */
export function isoStart({ date, rivalDates = [] }: TimelineEvent): string | null {
  return date && isoOf([date, ...rivalDates].map(startOf));
}

/**
 * When the event ended, if it is said to have lasted; `null` if no ISO date is surely right. A task
 * is never said to have ended: its due date is no end.
 */
export function isoEnd({ date, rivalDates = [], task }: TimelineEvent): string | null {
  return date && !task ? isoOf([date, ...rivalDates].map(endOf)) : null;
}

/** Any EDTF that names one day, month or year, or a part of one. */
export function isoOfEdtf(edtf: string): string | null {
  return isoOf([boundsOf(edtf)]);
}

function startOf(date: EventDate): DayBounds {
  const [first = '', last] = date.edtf.split('/');
  return last === undefined || date.precision === 'range' ? within(date) : boundsOf(first);
}

function endOf(date: EventDate): DayBounds {
  const [first = '', last = ''] = date.edtf.split('/');
  // What was over by a day need not have ended on it.
  const isOpen = first === '' || first === '..';
  return date.precision === 'range' || isOpen ? UNKNOWN : boundsOf(last);
}

const UNKNOWN: DayBounds = { earliest: null, latest: null };

/** Somewhere within the bounds, unless even they are in doubt. */
function within({ edtf, earliest, latest }: EventDate): DayBounds {
  return /[?~%]/.test(edtf) ? UNKNOWN : { earliest, latest };
}

function boundsOf(edtf: string): DayBounds {
  const parsed = parseEdtf(edtf);
  return parsed.ok && parsed.value.qualifier === undefined ? parsed.value : UNKNOWN;
}

function isoOf(claims: readonly DayBounds[]): string | null {
  const days: string[] = [];
  for (const { earliest, latest } of claims) {
    if (earliest === null || latest === null) return null;
    days.push(earliest, latest);
  }
  const [day = ''] = days;
  const unit = [10, 7, 4].find((length) =>
    days.every((other) => other.slice(0, length) === day.slice(0, length)),
  );
  return unit === undefined ? null : day.slice(0, unit);
}
