/** What a reader should know before trusting a dataset: gaps, guesses and contradictions. */
import { hasFlag, isDated, type EventColumns } from './columns';
import type { DatasetIndex } from './dataset-index';
import { emptyMonths, monthsOfEvents } from './months-collected';
import { hasReport } from './task-state';
import { toMs, type CalendarDay } from './time';
import { BASES, KINDS } from './vocabulary';

export interface HealthOptions {
  readonly today: CalendarDay;
  /** Ids of the articles whose text is there and bears out every phrase. */
  readonly verifiedArticles: readonly string[];
}

/** Lists hold the ordinals of events, ascending; months are `YYYY-MM`. */
export interface Health {
  readonly events: number;
  readonly byKind: Counts;
  /** Every leader and institution of the dataset, most events first. */
  readonly byLeader: Counts;
  readonly byInstitution: Counts;
  /**
   * By the month they begin in, of those dated to days or months throughout; tasks by the month
   * they were set.
   */
  readonly byMonth: Counts;
  readonly undated: Ordinals;
  /** Dated no more exactly than a quarter, a year or a range. */
  readonly coarse: Ordinals;
  readonly inferred: Ordinals;
  /** Dated by a report from outside the articles. */
  readonly datedByReport: Ordinals;
  /** Told by one article and no report. */
  readonly singleSource: Ordinals;
  readonly conflicting: Ordinals;
  readonly tasksWithoutDue: Ordinals;
  /** With a due date that is not past. */
  readonly tasksDue: Ordinals;
  /** "No report found" is not "not done". */
  readonly tasksPastDueWithoutReport: Ordinals;
  /** Articles whose text is absent, with the number of phrases that nobody can verify. */
  readonly unverifiable: Counts;
  /** Months up to today that no article tells of: nothing collected, not nothing happened. */
  readonly emptyMonths: readonly string[];
}

export type Counts = readonly { readonly id: string; readonly count: number }[];
export type Ordinals = readonly number[];

export function healthOf(index: DatasetIndex, { today, verifiedArticles }: HealthOptions): Health {
  const { columns, dataset } = index;
  const where = (test: (ordinal: number) => boolean) => ordinalsWhere(columns.size, test);
  const todayMs = toMs(today);
  const due = (ordinal: number) => columns.due[ordinal] ?? NaN;
  const verified = new Set(verifiedArticles);
  const named = (ids: readonly { readonly id: string }[], counts: ArrayLike<number>) =>
    ids.map(({ id }, place) => ({ id, count: counts[place] ?? 0 }));
  return {
    events: columns.size,
    byKind: named(
      KINDS.map((id) => ({ id })),
      occurrences(columns.kind, KINDS.length),
    ),
    byLeader: mostFirst(
      named(dataset.leaders, occurrences(columns.leaders.values, dataset.leaders.length)),
    ),
    byInstitution: mostFirst(
      // Each by its own name only: a body's lane does not hold what its parts did.
      named(
        dataset.institutions,
        occurrences(columns.institutionLanes.values, dataset.institutions.length),
      ),
    ),
    byMonth: [...monthsOfEvents(columns)]
      .map(([id, count]) => ({ id, count }))
      .sort((a, b) => (a.id < b.id ? -1 : 1)),
    undated: where((ordinal) => !isDated(columns, ordinal)),
    coarse: where((ordinal) => isDated(columns, ordinal) && !hasFlag(columns, ordinal, 'fine')),
    inferred: where((ordinal) => hasFlag(columns, ordinal, 'inferred')),
    datedByReport: where((ordinal) => columns.basis[ordinal] === EXTERNAL),
    singleSource: where((ordinal) => sources(columns, ordinal) === 1),
    conflicting: where((ordinal) => hasFlag(columns, ordinal, 'disputed')),
    tasksWithoutDue: where((ordinal) => due(ordinal) === Infinity),
    tasksDue: where((ordinal) => due(ordinal) < Infinity && due(ordinal) > todayMs),
    tasksPastDueWithoutReport: where(
      (ordinal) => due(ordinal) <= todayMs && !hasReport(columns, ordinal),
    ),
    unverifiable: named(dataset.articles, columns.phrases).filter(
      ({ id }, place) => !dataset.articles[place]?.external && !verified.has(id),
    ),
    emptyMonths: emptyMonths(index, today),
  };
}

const EXTERNAL = BASES.indexOf('external');

function ordinalsWhere(size: number, test: (ordinal: number) => boolean): Ordinals {
  const found: number[] = [];
  for (let ordinal = 0; ordinal < size; ordinal += 1) if (test(ordinal)) found.push(ordinal);
  return found;
}

function sources({ articles: { offsets } }: EventColumns, ordinal: number): number {
  return (offsets[ordinal + 1] ?? 0) - (offsets[ordinal] ?? 0);
}

/** How often each of the numbers below `size` stands in a list. */
function occurrences(values: ArrayLike<number>, size: number): Uint32Array {
  const counts = new Uint32Array(size);
  for (let i = 0; i < values.length; i += 1) {
    const value = values[i] ?? 0;
    counts[value] = (counts[value] ?? 0) + 1;
  }
  return counts;
}

function mostFirst(counts: Counts): Counts {
  return [...counts].sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1));
}
