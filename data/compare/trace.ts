/** What is remembered of an event, to tell later what became of it. */
import type { EventDate, Localized, TimelineEvent } from '../schema';

/** What else may change than date and title, in the order in which it is told. */
export const TRACED_PARTS = [
  'kind',
  'status',
  'summary',
  'place',
  'participants',
  'institutions',
  'task',
  'relations',
  'rivalDates',
  'dateNote',
  'evidence',
] as const;
export type TracedPart = (typeof TRACED_PARTS)[number];

/** A date as it can be shown again: all of it but its reasons. */
export type TracedDate = Pick<
  EventDate,
  'edtf' | 'earliest' | 'latest' | 'precision' | 'basis' | 'modifier'
>;

export interface EventTrace {
  readonly id: string;
  readonly title: Localized;
  readonly date: TracedDate | null;
  /** A digest of each of `TRACED_PARTS`, in that order: enough to see that it is another. */
  readonly digests: readonly number[];
}

export function traceOf(event: TimelineEvent): EventTrace {
  return {
    id: event.id,
    title: event.title,
    date: event.date && tracedDate(event.date),
    digests: TRACED_PARTS.map((part) => digest(canonical(valueOf(event, part)))),
  };
}

/** Without the keys that have no value: a date that was kept as JSON has none of these either. */
export function tracedDate(date: EventDate): TracedDate {
  const { edtf, earliest, latest, precision, basis, modifier } = date;
  return { edtf, earliest, latest, precision, basis, ...(modifier && { modifier }) };
}

function valueOf(event: TimelineEvent, part: TracedPart): unknown {
  switch (part) {
    case 'kind':
      return [event.kind, event.subtype];
    case 'status':
      return event.articleStatus === undefined ? event.status : [event.status, event.articleStatus];
    case 'dateNote':
      return [event.date?.note, event.date?.report, event.articleDate];
    case 'evidence':
      return [event.evidence, event.reports ?? []];
    case 'rivalDates':
      return event.rivalDates ?? [];
    default:
      return event[part];
  }
}

/** JSON that does not depend on the order in which keys were written. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const pairs = Object.entries(value)
    .filter(([, inner]) => inner !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, inner]) => `${JSON.stringify(key)}:${canonical(inner)}`);
  return `{${pairs.join(',')}}`;
}

/** FNV-1a over UTF-16 code units, 32 bits. */
function digest(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  }
  return hash >>> 0;
}
