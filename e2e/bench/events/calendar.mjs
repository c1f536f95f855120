// @ts-check
/** When things happen: four years with hot weeks, empty seasons, and little on a weekend. */
import { below, weighted } from './random.mjs';

/** @typedef {import('./random.mjs').Random} Random */

export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;

/** First instant, and the first after the last, in UTC milliseconds. */
export const T0 = Date.UTC(2023, 0, 1);
export const T1 = Date.UTC(2027, 0, 1);

const DAYS = (T1 - T0) / DAY;
const QUARTERS = 16;
const EMPTY_QUARTERS = 3;
const HOT_WEEKS = 24;
/** How much more happens in a hot week. */
const HEAT = 9;
/** Sunday to Saturday. */
const WEEKDAYS = [0.12, 1.15, 1, 1, 1.1, 0.9, 0.2];

/** @param {number} day of the four years, from 0 */
const quarterOf = (day) => {
  const date = new Date(T0 + day * DAY);
  return (date.getUTCFullYear() - 2023) * 4 + Math.floor(date.getUTCMonth() / 3);
};

/**
 * How busy each day of the four years is; 0 where nothing was collected.
 * @param {Random} next
 * @returns {readonly number[]}
 */
export function dayWeights(next) {
  const seasons = Array.from({ length: QUARTERS }, () => 0.3 + 1.4 * next());
  for (let i = 0; i < EMPTY_QUARTERS; i++) seasons[below(next, QUARTERS)] = 0;
  const weights = Array.from({ length: DAYS }, (_, day) => {
    const weekday = new Date(T0 + day * DAY).getUTCDay();
    return (seasons[quarterOf(day)] ?? 0) * (WEEKDAYS[weekday] ?? 0);
  });
  for (let i = 0; i < HOT_WEEKS; i++) {
    const first = below(next, DAYS - 7);
    for (let day = first; day < first + 7; day++) weights[day] = (weights[day] ?? 0) * HEAT;
  }
  return weights;
}

/**
 * Draws the start of a day, in UTC milliseconds.
 * @param {Random} next
 * @returns {(next: Random) => number}
 */
export function dayPicker(next) {
  const draw = weighted(dayWeights(next));
  return (random) => T0 + draw(random) * DAY;
}
