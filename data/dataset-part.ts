/** Some of a dataset's events as a dataset of their own, which can be opened again. */
import { addBit, butBits, noBits, ordinalsOf } from './bitset';
import type { DatasetIndex } from './dataset-index';
import type { DatasetHeader, Registry } from './registry';
import type { EventDate, TimelineEvent } from './schema';

export interface DatasetPart {
  /** With the leaders, institutions and articles that the events need, and no others. */
  readonly header: DatasetHeader;
  /** Ascending. */
  readonly ordinals: Uint32Array;
  /** Meetings that were added: a task is nothing without the meeting at which it was set. */
  readonly added: Uint32Array;
}

/**
 * What a file with these events holds. Yields as it goes: events of a large dataset are parsed when
 * asked for.
 */
export function* datasetPart(
  index: DatasetIndex,
  asked: Uint32Array,
): Generator<void, DatasetPart> {
  const { columns, events } = index;
  const known = noBits(columns.size);
  const all = noBits(columns.size);
  for (const ordinal of asked) {
    addBit(known, ordinal);
    addBit(all, ordinal);
    const meeting = columns.meeting[ordinal] ?? -1;
    if (meeting >= 0) addBit(all, meeting);
  }
  const ordinals = ordinalsOf(all);
  const needs = new Needs(index);
  for (const ordinal of ordinals) {
    needs.addEvent(events.at(ordinal));
    yield;
  }
  return { header: needs.header(), ordinals, added: ordinalsOf(butBits(all, known)) };
}

/** The event without its relations to events that are not there. */
export function withinPart(event: TimelineEvent, has: (id: string) => boolean): TimelineEvent {
  const relations = event.relations.filter(({ event: id }) => has(id));
  return relations.length === event.relations.length ? event : { ...event, relations };
}

/** Gathers what events name, and what that in turn names. */
class Needs {
  private readonly leaders = new Set<string>();
  private readonly institutions = new Set<string>();
  private readonly articles = new Set<string>();

  constructor(private readonly registry: Registry) {}

  addEvent(event: TimelineEvent): void {
    for (const { leader } of event.participants) this.addLeader(leader);
    for (const { institution } of event.institutions) this.addInstitution(institution);
    if (event.task) {
      this.addLeader(event.task.assignedBy);
      for (const assignee of event.task.assignees) this.addInstitution(assignee);
    }
    for (const { article } of event.evidence) this.articles.add(article);
    for (const { article } of event.reports ?? []) this.articles.add(article);
    for (const rival of event.rivalDates ?? []) {
      this.articles.add(rival.article);
      this.addDate(rival);
    }
    this.addDate(event.date);
    this.addDate(event.articleDate);
  }

  header(): DatasetHeader {
    const { leaders, institutions, articles, ...rest } = this.registry.dataset;
    return {
      ...rest,
      leaders: leaders.filter(({ id }) => this.leaders.has(id)),
      institutions: institutions.filter(({ id }) => this.institutions.has(id)),
      articles: articles.filter(({ id }) => this.articles.has(id)),
    };
  }

  private addDate(date: EventDate | null | undefined): void {
    if (date?.report !== undefined) this.articles.add(date.report);
  }

  private addLeader(id: string): void {
    if (this.leaders.has(id)) return;
    this.leaders.add(id);
    for (const { institution, source } of this.registry.leaders.get(id)?.posts ?? []) {
      this.addInstitution(institution);
      if (source !== undefined) this.articles.add(source);
    }
  }

  private addInstitution(id: string): void {
    for (const whole of this.registry.wholes.get(id) ?? [id]) this.institutions.add(whole);
  }
}
