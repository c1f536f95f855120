/** When events are counted and from when to when they are drawn. */
import { FLAGS, type EventColumns } from '@/data/columns';
import type { DatasetIndex } from '@/data/dataset-index';
import { DAY_MS, toSpan, type TimeSpan } from '@/data/time';
import { KINDS } from '@/data/vocabulary';

/** By ordinal: when an event is counted, and from when to when it is drawn, in ms. */
export interface EventTimes {
  readonly anchor: Float64Array;
  readonly start: Float64Array;
  readonly end: Float64Array;
  /** Dated ordinals by ascending anchor. */
  readonly order: Uint32Array;
}

/** How far an open side reaches that lies outside the dataset's years, ms. */
const REACH_MS = 365 * DAY_MS;
const TASK = KINDS.indexOf('task');

/**
 * "Before" and "after" reach to the edge of the dataset's years: drawn any shorter, they would look
 * like a guess at the date, and like a better one the closer one looks.
 */
export function withinReach({ start, end }: TimeSpan, years: TimeSpan): TimeSpan {
  return {
    start: start === -Infinity ? (end > years.start ? years.start : end - REACH_MS) : start,
    end: end === Infinity ? (start < years.end ? years.end : start + REACH_MS) : end,
  };
}

const known = new WeakMap<EventColumns, EventTimes>();

/**
 * An event whose days are known counts where it begins; "before" and "after" count at the side that
 * is known, and what lies somewhere within a span in its middle. Computed once for a dataset.
 */
export function eventTimes({ columns, dataset }: DatasetIndex): EventTimes {
  const found = known.get(columns);
  if (found) return found;
  const { size, kind, flags } = columns;
  const years = toSpan(dataset.window.start, dataset.window.end);
  const anchor = new Float64Array(size);
  const start = new Float64Array(size);
  const end = new Float64Array(size);
  for (let i = 0; i < size; i += 1) {
    const [from, to] = [columns.start[i] ?? NaN, columns.end[i] ?? NaN];
    const isCertain = ((flags[i] ?? 0) & FLAGS.certain) !== 0;
    // "Before" a day: that day is the known side.
    if (from === -Infinity) anchor[i] = to - DAY_MS;
    else anchor[i] = isCertain || to === Infinity ? from : middleIn(years, from, to);
    if (from > -Infinity && to < Infinity) {
      start[i] = from;
      end[i] = to;
      continue;
    }
    const reach = withinReach({ start: from, end: to }, years);
    start[i] = reach.start;
    // The open end of a task is an arrow of fixed length.
    end[i] = kind[i] === TASK && to === Infinity ? from + DAY_MS : reach.end;
  }
  const times = { anchor, start, end, order: byAnchor(columns, anchor) };
  known.set(columns, times);
  return times;
}

/** The dataset's years, and the days at which events outside of them are counted. */
export function extentOf(index: DatasetIndex): TimeSpan {
  const { start, end } = toSpan(index.dataset.window.start, index.dataset.window.end);
  const { anchor, order } = eventTimes(index);
  const [first, last] = [order[0], order.at(-1)].map((ordinal) => anchor[ordinal ?? -1]);
  return {
    start: Math.min(start, first ?? start),
    end: Math.max(end, last === undefined ? end : last + DAY_MS),
  };
}

/** The middle of the part of a span that can be seen. */
function middleIn(years: TimeSpan, from: number, to: number): number {
  const [first, last] = [Math.max(from, years.start), Math.min(to, years.end)];
  return first < last ? (first + last) / 2 : (from + to) / 2;
}

/** Events stand by their first day already: only what is counted elsewhere has to be moved. */
function byAnchor(columns: EventColumns, anchor: Float64Array): Uint32Array {
  const here = new Uint32Array(columns.size);
  const moved: number[] = [];
  let stay = 0;
  let last = -Infinity;
  for (let i = 0; i < columns.size; i += 1) {
    const at = anchor[i] ?? NaN;
    if (at === columns.start[i] && at >= last) {
      here[stay] = i;
      stay += 1;
      last = at;
    } else if (!Number.isNaN(at)) moved.push(i);
  }
  if (moved.length === 0) return here.subarray(0, stay);
  moved.sort((a, b) => (anchor[a] ?? 0) - (anchor[b] ?? 0) || a - b);
  const order = new Uint32Array(stay + moved.length);
  for (let i = 0, h = 0, m = 0; i < order.length; i += 1) {
    const a = here[h] ?? 0;
    const b = moved[m];
    const apart = (anchor[a] ?? 0) - (anchor[b ?? a] ?? 0);
    const stays = b === undefined || (h < stay && (apart < 0 || (apart === 0 && a < b)));
    order[i] = stays ? a : b;
    if (stays) h += 1;
    else m += 1;
  }
  return order;
}
