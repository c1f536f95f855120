/**
 * Two versions of a dataset, event by event. An event is known by its id: one that was given
 * another id was withdrawn, and another was added.
 */
import type { EventStore } from '../event-store';
import type { TimelineEvent } from '../schema';
import { tracedDate, traceOf, TRACED_PARTS, type EventTrace, type TracedPart } from './trace';

/** A version by the ids of its events, in its order. */
export type Traces = ReadonlyMap<string, EventTrace>;

/**
 * - `moved`: it was known to the day, and is, and is another;
 * - `dated`, `undated`: it had no date, or has none any more;
 * - `redated`: anything else of the date is other: bounds, precision or basis.
 */
export type DateChange = 'moved' | 'redated' | 'dated' | 'undated';

export interface ChangedEvent {
  readonly was: EventTrace;
  readonly event: TimelineEvent;
  readonly date: DateChange | null;
  readonly retitled: boolean;
  readonly parts: readonly TracedPart[];
}

export interface Changes {
  /** In the order of the new version. */
  readonly added: readonly TimelineEvent[];
  /** In the order of the old one. */
  readonly withdrawn: readonly EventTrace[];
  /** In the order of the new version; each differs in something. */
  readonly changed: readonly ChangedEvent[];
}

/** Every event of a version, one at a step. */
export function* traceAll(events: EventStore): Generator<void, Traces> {
  const traces = new Map<string, EventTrace>();
  for (let ordinal = 0; ordinal < events.size; ordinal += 1) {
    const trace = traceOf(events.at(ordinal));
    traces.set(trace.id, trace);
    yield;
  }
  return traces;
}

/** Looks at each event of either version once, one at a step. */
export function* compareVersions(before: Traces, after: EventStore): Generator<void, Changes> {
  const added: TimelineEvent[] = [];
  const changed: ChangedEvent[] = [];
  for (let ordinal = 0; ordinal < after.size; ordinal += 1) {
    const event = after.at(ordinal);
    const was = before.get(event.id);
    const change = was && changeOf(was, event);
    if (!was) added.push(event);
    else if (change) changed.push(change);
    yield;
  }
  const withdrawn = [...before.values()].filter(({ id }) => !after.has(id));
  return { added, withdrawn, changed };
}

/** How many events are other than they were. */
export function countChanges({ added, withdrawn, changed }: Changes): number {
  return added.length + withdrawn.length + changed.length;
}

/** `null` if nothing of it is other. */
function changeOf(was: EventTrace, event: TimelineEvent): ChangedEvent | null {
  const now = traceOf(event);
  const change = {
    was,
    event,
    date: dateChange(was, event),
    retitled: was.title.en !== now.title.en || was.title.vi !== now.title.vi,
    parts: TRACED_PARTS.filter((_, i) => was.digests[i] !== now.digests[i]),
  };
  return change.date !== null || change.retitled || change.parts.length > 0 ? change : null;
}

function dateChange({ date: was }: EventTrace, { date }: TimelineEvent): DateChange | null {
  if (was === null || date === null)
    return was === date ? null : was === null ? 'dated' : 'undated';
  const now = tracedDate(date);
  const hasMoved = was.earliest !== now.earliest || was.latest !== now.latest;
  if (hasMoved && was.precision === 'day' && now.precision === 'day') return 'moved';
  const isOther =
    hasMoved ||
    was.edtf !== now.edtf ||
    was.precision !== now.precision ||
    was.basis !== now.basis ||
    was.modifier !== now.modifier;
  return isOther ? 'redated' : null;
}
