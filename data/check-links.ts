/** What events of a dataset say of one another: that it leads somewhere, and not in a circle. */
import { checkKnown, leadsBack, type Report } from './check-reference';
import { say } from './phrase';
import type { TimelineEvent } from './schema';
import { toSpan, type TimeSpan } from './time';
import type { Kind } from './vocabulary';

/** What other events need to know of an event that they name. */
export interface EventBrief {
  readonly kind: Kind;
  readonly span: TimeSpan | null;
  /** Ids of the events that it is a part of. */
  readonly partOf: readonly string[];
}

export interface KnownEvents {
  readonly has: (id: string) => boolean;
  readonly get: (id: string) => EventBrief | undefined;
}

/** What an event says of others. */
export interface EventLinks {
  readonly id: string;
  readonly span: TimeSpan | null;
  readonly assignedAt: string | null;
  readonly relations: TimelineEvent['relations'];
}

export function toBrief({ kind, date, relations }: TimelineEvent): EventBrief {
  return { kind, span: spanOf(date), partOf: partsOf(relations) };
}

export function toLinks({ id, date, task, relations }: TimelineEvent): EventLinks {
  return { id, span: spanOf(date), assignedAt: task?.assignedAt ?? null, relations };
}

function spanOf(date: TimelineEvent['date']): TimeSpan | null {
  return date && toSpan(date.earliest, date.latest);
}

export function partsOf(relations: TimelineEvent['relations']): readonly string[] {
  return relations.filter(({ type }) => type === 'part-of').map(({ event }) => event);
}

/** `path` is the event's in the dataset: `events[3]`. */
export function checkLinks(
  { id, span, assignedAt, relations }: EventLinks,
  path: string,
  events: KnownEvents,
  report: Report,
): void {
  if (assignedAt !== null) {
    checkKnown(events, assignedAt, say`event`, `${path}.task.assignedAt`, report);
    if (events.get(assignedAt)?.kind === 'task') {
      const fix = say`name the meeting; relate the tasks with implements or part-of`;
      report(`${path}.task.assignedAt`, say`"${id}" is set at another task`, fix);
    }
  }
  relations.forEach(({ type, event: other }, i) => {
    const at = `${path}.relations[${i}].event`;
    checkKnown(events, other, say`event`, at, report);
    if (other === id) report(at, say`the event is related to itself`, say`name the other event`);
    if (type !== 'part-of') return;
    if (other !== id && leadsBack(id, (part) => events.get(part)?.partOf ?? [])) {
      report(at, say`"${id}" is a part of itself`, say`break the circle of part-of`);
    }
    const whole = events.get(other)?.span;
    if (span && whole && !sharesDay(span, whole)) {
      const fix = say`correct one of the two dates, or the relation`;
      report(at, say`"${id}" has no day in common with "${other}", whose part it is`, fix);
    }
  });
}

/** Not "overlaps": a span that ends before it begins has no day at all. */
function sharesDay(a: TimeSpan, b: TimeSpan): boolean {
  return Math.max(a.start, b.start) < Math.min(a.end, b.end);
}
