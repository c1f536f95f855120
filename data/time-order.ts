/** The order of time among many events: a counting sort, since all of them lie on calendar days. */
import { DAY_MS } from './time';

/**
 * The places of events by first day, then by last day, then as they came (stable). An open beginning
 * comes first; an open end and no date at all come last.
 *
 * @param starts ms of the first day; `-Infinity` open, `NaN` undated
 * @param ends ms after the last day; `Infinity` open, `NaN` undated
 */
export function timeOrder(starts: ArrayLike<number>, ends: ArrayLike<number>): Uint32Array {
  const order = new Uint32Array(starts.length);
  for (let i = 0; i < order.length; i += 1) order[i] = i;
  return sorted(sorted(order, toDays(ends)), toDays(starts));
}

interface Days {
  /** 1 and up from the earliest day on; 0 for what is open before, the greatest two for the rest. */
  readonly numbers: Uint32Array;
  /** One more than the greatest. */
  readonly count: number;
}

function toDays(times: ArrayLike<number>): Days {
  let first = Infinity;
  let last = -Infinity;
  for (let i = 0; i < times.length; i += 1) {
    const ms = times[i] ?? NaN;
    if (ms < first && ms > -Infinity) first = ms;
    if (ms > last && ms < Infinity) last = ms;
  }
  const known = last >= first ? Math.floor((last - first) / DAY_MS) + 1 : 0;
  const numbers = new Uint32Array(times.length);
  for (let i = 0; i < times.length; i += 1) {
    const ms = times[i] ?? NaN;
    if (Number.isNaN(ms)) numbers[i] = known + 2;
    else if (ms === Infinity) numbers[i] = known + 1;
    else numbers[i] = ms === -Infinity ? 0 : Math.floor((ms - first) / DAY_MS) + 1;
  }
  return { numbers, count: known + 3 };
}

function sorted(order: Uint32Array, { numbers, count }: Days): Uint32Array {
  // Where the next of each day goes: at first, how many stand before it.
  const next = new Uint32Array(count + 1);
  for (let i = 0; i < numbers.length; i += 1) {
    const day = (numbers[i] ?? 0) + 1;
    next[day] = (next[day] ?? 0) + 1;
  }
  for (let day = 1; day < next.length; day += 1)
    next[day] = (next[day] ?? 0) + (next[day - 1] ?? 0);
  const result = new Uint32Array(order.length);
  for (let i = 0; i < order.length; i += 1) {
    const place = order[i] ?? 0;
    const day = numbers[place] ?? 0;
    const at = next[day] ?? 0;
    result[at] = place;
    next[day] = at + 1;
  }
  return result;
}
