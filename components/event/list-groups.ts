/**
 * The list's groups. An event stands under a month only if all that is known of it begins there:
 *
 *     2026 or earlier            by 23 February 2026
 *     2026, month not known      early 2026 · Q1 2026
 *     January 2026               19–23 January 2026 · January 2026 · from 31 January 2026
 *     2026–2030                  2026–2030
 *     Not dated
 */
import { parseEdtf } from '@/data/edtf';
import { byDate } from '@/data/event-order';
import type { EventDate, TimelineEvent } from '@/data/schema';

export type GroupSpan =
  | { readonly kind: 'month'; readonly year: number; readonly month: number }
  | { readonly kind: 'year'; readonly year: number }
  | { readonly kind: 'years'; readonly first: number; readonly last: number }
  | { readonly kind: 'before'; readonly year: number }
  | { readonly kind: 'after'; readonly year: number }
  | { readonly kind: 'undated' };

export interface EventGroup {
  readonly key: string;
  readonly span: GroupSpan;
  readonly events: readonly TimelineEvent[];
}

/** Groups in the order of time, undated last; within one in the dataset's order. */
export function groupEvents(events: readonly TimelineEvent[]): readonly EventGroup[] {
  const groups = new Map<string, { span: GroupSpan; events: TimelineEvent[] }>();
  for (const event of [...events].sort(byDate)) {
    const span = groupSpan(event.date);
    const key = groupKey(span);
    const group = groups.get(key);
    if (group) group.events.push(event);
    else groups.set(key, { span, events: [event] });
  }
  return [...groups]
    .map(([key, group]) => ({ key, ...group }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
}

export function groupSpan(date: EventDate | null): GroupSpan {
  if (date === null) return { kind: 'undated' };
  const { earliest, latest } = date;
  const first = earliest === null ? null : Number(earliest.slice(0, 4));
  const last = latest === null ? null : Number(latest.slice(0, 4));
  const sameMonth = earliest !== null && earliest.slice(0, 7) === latest?.slice(0, 7);
  if (first !== null && earliest !== null && (sameMonth || beginsInMonth(date))) {
    return { kind: 'month', year: first, month: Number(earliest.slice(5, 7)) };
  }
  if (first === null) return last === null ? { kind: 'undated' } : { kind: 'before', year: last };
  if (last === null) return { kind: 'after', year: first };
  return first === last ? { kind: 'year', year: first } : { kind: 'years', first, last };
}

/** True for "from a day or month on": the beginning is known, however long it lasts. */
function beginsInMonth({ edtf, precision }: EventDate): boolean {
  const [start, end] = edtf.split('/');
  if (precision === 'range' || start === undefined || end === undefined) return false;
  const parsed = parseEdtf(start);
  return parsed.ok && (parsed.value.precision === 'day' || parsed.value.precision === 'month');
}

/** Sorts as text in the order of the groups: coarser ones before the months that they may hold. */
function groupKey(span: GroupSpan): string {
  switch (span.kind) {
    case 'before':
      return `${pad(span.year)}-00-before`;
    case 'year':
      return `${pad(span.year)}-00-year`;
    case 'month':
      return `${pad(span.year)}-${String(span.month).padStart(2, '0')}`;
    case 'years':
      return `${pad(span.first)}-99-${pad(span.last)}`;
    case 'after':
      return `${pad(span.year)}-99-after`;
    case 'undated':
      return 'undated';
  }
}

function pad(year: number): string {
  return String(year).padStart(4, '0');
}
