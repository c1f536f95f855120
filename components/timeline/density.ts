/** How many events of each kind fall into each column of the overview. */
import { FLAGS, type EventColumns } from '@/data/columns';
import type { TimeSpan } from '@/data/time';
import { KINDS } from '@/data/vocabulary';

const TASK = KINDS.indexOf('task');
/** What is left of nothing when fractions are added and taken away again. */
const NOTHING = 1e-9;

/**
 * Events per kind (in the order of `KINDS`) and column over a span. An event whose days are known
 * counts where it begins, and so does an open task; one that is only known to lie within a span
 * counts in equal parts over it, so that the sum of all columns is the number of dated events that
 * touch the span, and no fuzzy date makes a peak. Takes one pass over the events.
 *
 * @param ordinals which events to count
 */
export function densities(
  columns: Pick<EventColumns, 'start' | 'end' | 'kind' | 'flags'>,
  ordinals: Uint32Array,
  span: TimeSpan,
  count: number,
): readonly Float64Array[] {
  const whole = KINDS.map(() => new Float64Array(count));
  // What a fuzzy date adds from a column on; summed up at the end, however long its span is.
  const steps = KINDS.map(() => new Float64Array(count + 1));
  const perMs = count / (span.end - span.start);
  const column = (ms: number) =>
    Math.min(count - 1, Math.max(0, Math.floor((ms - span.start) * perMs)));
  for (let i = 0; i < ordinals.length; i += 1) {
    const ordinal = ordinals[i] ?? 0;
    const kind = columns.kind[ordinal] ?? 0;
    const start = columns.start[ordinal] ?? NaN;
    const end = columns.end[ordinal] ?? NaN;
    const isPoint =
      ((columns.flags[ordinal] ?? 0) & FLAGS.certain) !== 0 || (kind === TASK && end === Infinity);
    const last = isPoint && end === Infinity ? start : end - 1;
    // Also false for what is not dated, whose days are NaN.
    if (!(start < span.end && last >= span.start)) continue;
    const first = column(start);
    if (isPoint) {
      add(whole[kind], first, 1);
      continue;
    }
    const beyond = column(last) + 1;
    add(steps[kind], first, 1 / (beyond - first));
    add(steps[kind], beyond, -1 / (beyond - first));
  }
  whole.forEach((counts, kind) => {
    let level = 0;
    for (let i = 0; i < count; i += 1) {
      level += steps[kind]?.[i] ?? 0;
      if (level < NOTHING) level = 0;
      counts[i] = (counts[i] ?? 0) + level;
    }
  });
  return whole;
}

function add(counts: Float64Array | undefined, i: number, amount: number): void {
  if (counts) counts[i] = (counts[i] ?? 0) + amount;
}
