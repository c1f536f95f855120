/** The sources of the events of a document, numbered in the order in which they are first cited. */
import { facetValues } from '@/data/facets';
import type { TimelineEvent } from '@/data/schema';

export interface CitedSources {
  /** From 1; `undefined` for what nothing cites. */
  readonly numberOf: (articleId: string) => number | undefined;
  /** Ids of articles and reports, by number, each with the numbers of the events that it tells of. */
  readonly cited: ReadonlyMap<string, readonly number[]>;
}

/** @param numbers of events, by id */
export function citedSources(
  events: readonly TimelineEvent[],
  numbers: ReadonlyMap<string, number>,
): CitedSources {
  const cited = new Map<string, number[]>();
  for (const event of events) {
    const number = numbers.get(event.id);
    if (number === undefined) continue;
    for (const id of sourcesOf(event)) {
      const known = cited.get(id);
      if (known) known.push(number);
      else cited.set(id, [number]);
    }
  }
  const order = new Map([...cited.keys()].map((id, i) => [id, i + 1]));
  return { cited, numberOf: (id) => order.get(id) };
}

/** Whatever says something of the event: its substance, its date, another date. */
function sourcesOf(event: TimelineEvent): ReadonlySet<string> {
  const { date, rivalDates = [] } = event;
  return new Set([
    ...facetValues(event, 'articles'),
    ...(date?.report === undefined ? [] : [date.report]),
    ...rivalDates.map(({ article }) => article),
  ]);
}

/** "1–3, 7" */
export function runsOf(numbers: readonly number[]): string {
  const runs: [first: number, last: number][] = [];
  for (const number of [...numbers].sort((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run && number <= run[1] + 1) run[1] = number;
    else runs.push([number, number]);
  }
  return runs
    .map(([first, last]) => (first === last ? String(first) : `${first}–${last}`))
    .join(', ');
}
