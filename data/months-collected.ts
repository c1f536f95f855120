/** Which months the articles of a dataset tell of, and which nobody collected anything for. */
import { hasFlag, type EventColumns } from './columns';
import { parseEdtf } from './edtf';
import { monthNumber, monthsBetween } from './month';
import type { DatasetHeader } from './registry';
import { DAY_MS, toDay, toMs, type CalendarDay } from './time';
import { KINDS } from './vocabulary';

const TASK = KINDS.indexOf('task');

/** How many events dated to days or months throughout begin in each month (`YYYY-MM`). */
export function monthsOfEvents(columns: EventColumns): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const monthAt = monthNames();
  for (let ordinal = 0; ordinal < columns.size; ordinal += 1) {
    const start = columns.start[ordinal] ?? NaN;
    if (!Number.isFinite(start) || !hasFlag(columns, ordinal, 'fine')) continue;
    const month = monthAt(start);
    counts.set(month, (counts.get(month) ?? 0) + 1);
  }
  return counts;
}

/**
 * A month is collected if an article was published in it, or tells of something in it that it
 * dates to a month or a day. A task collects the month it was set in, not those it runs through.
 */
export function emptyMonths(
  { dataset, columns }: { readonly dataset: DatasetHeader; readonly columns: EventColumns },
  today: CalendarDay,
): readonly string[] {
  const { start: first, end: until } = dataset.window;
  const last = today < until ? today : until;
  const [least, most] = [monthNumber(toMs(first)), monthNumber(toMs(last))];
  const collected = new Set<number>();
  // Clipped, for an interval may run over ten thousand years.
  const collect = (from: number, to: number) => {
    for (let month = Math.max(from, least); month <= Math.min(to, most); month += 1) {
      collected.add(month);
    }
  };
  for (const { published, external } of dataset.articles) {
    const bounds = published === null || external ? null : parseEdtf(published);
    if (!bounds?.ok || bounds.value.earliest === null || bounds.value.latest === null) continue;
    if (bounds.value.precision !== 'day' && bounds.value.precision !== 'month') continue;
    const { earliest, latest } = bounds.value;
    collect(monthNumber(toMs(earliest)), monthNumber(toMs(latest)));
  }
  for (let ordinal = 0; ordinal < columns.size; ordinal += 1) {
    const start = columns.start[ordinal] ?? NaN;
    const end = columns.end[ordinal] ?? NaN;
    if (!Number.isFinite(start) || !hasFlag(columns, ordinal, 'fine')) continue;
    // Only an end that the event reaches is told of; a deadline or an open end is not.
    const month = monthNumber(start);
    if (columns.kind[ordinal] === TASK) collect(month, month);
    else if (end < Infinity) collect(month, monthNumber(end - DAY_MS));
  }
  return monthsBetween(first, last).filter((_, i) => !collected.has(least + i));
}

/** The month of a day's first ms. A hundred thousand events fall on few days, each named once. */
function monthNames(): (ms: number) => string {
  const names = new Map<number, string>();
  return (ms) => {
    let name = names.get(ms);
    if (name === undefined) names.set(ms, (name = toDay(ms).slice(0, 7)));
    return name;
  };
}
