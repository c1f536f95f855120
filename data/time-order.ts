/** The order of time among many events: a radix sort, since all of them lie on calendar days. */
import { DAY_MS } from './time';

/** Bits sorted at a time, and the passes that cover every day of the years 0 to 9999. */
const DIGIT = 11;
const PASSES = 2;

/**
 * The places of events by first day, then by last day, then as they came (stable). An open beginning
 * comes first; an open end and no date at all come last.
 *
 * @param starts ms of the first day; `-Infinity` open, `NaN` undated
 * @param ends ms after the last day; `Infinity` open, `NaN` undated
 */
export function timeOrder(starts: ArrayLike<number>, ends: ArrayLike<number>): Uint32Array {
  const order = Uint32Array.from({ length: starts.length }, (_, i) => i);
  return sorted(sorted(order, dayNumbers(ends)), dayNumbers(starts));
}

/** Days from the earliest one on, 1 and up; 0 for what is open before, the greatest for the rest. */
function dayNumbers(times: ArrayLike<number>): Uint32Array {
  let first = Infinity;
  for (let i = 0; i < times.length; i += 1) {
    const ms = times[i] ?? NaN;
    if (ms < first && ms > -Infinity) first = ms;
  }
  const last = 2 ** (DIGIT * PASSES) - 1;
  const days = new Uint32Array(times.length);
  for (let i = 0; i < times.length; i += 1) {
    const ms = times[i] ?? NaN;
    if (ms === -Infinity) days[i] = 0;
    else if (Number.isNaN(ms)) days[i] = last;
    else if (ms === Infinity) days[i] = last - 1;
    else days[i] = Math.min(last - 2, Math.floor((ms - first) / DAY_MS) + 1);
  }
  return days;
}

function sorted(order: Uint32Array, keys: Uint32Array): Uint32Array {
  let from = order;
  for (let pass = 0; pass < PASSES; pass += 1) {
    const shift = pass * DIGIT;
    const digit = (i: number) => ((keys[i] ?? 0) >>> shift) & (2 ** DIGIT - 1);
    const counts = new Uint32Array(2 ** DIGIT + 1);
    for (let i = 0; i < keys.length; i += 1) {
      const at = digit(i) + 1;
      counts[at] = (counts[at] ?? 0) + 1;
    }
    for (let d = 0; d < counts.length - 1; d += 1) {
      counts[d + 1] = (counts[d + 1] ?? 0) + (counts[d] ?? 0);
    }
    const to = new Uint32Array(from.length);
    for (let i = 0; i < from.length; i += 1) {
      const place = from[i] ?? 0;
      const d = digit(place);
      const next = counts[d] ?? 0;
      to[next] = place;
      counts[d] = next + 1;
    }
    from = to;
  }
  return from;
}
