/**
 * The list's groups. An event stands under a month only if all that is known of it begins there:
 *
 *     2026 or earlier            by 23 February 2026
 *     2026, month not known      early 2026 · Q1 2026
 *     January 2026               19–23 January 2026 · January 2026 · from 31 January 2026
 *     2026–2030                  2026–2030
 *     Not dated
 */
import { hasFlag, type EventColumns } from '@/data/columns';
import { monthNumber } from '@/data/month';
import { DAY_MS } from '@/data/time';

export type GroupSpan =
  | { readonly kind: 'month'; readonly year: number; readonly month: number }
  | { readonly kind: 'year'; readonly year: number }
  | { readonly kind: 'years'; readonly first: number; readonly last: number }
  | { readonly kind: 'before'; readonly year: number }
  | { readonly kind: 'after'; readonly year: number }
  | { readonly kind: 'undated' }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'nobody'; readonly grouping: 'leader' | 'institution' };

export interface EventGroup {
  /** The same under every filter. */
  readonly key: number;
  readonly span: GroupSpan;
  /** Place in `EventGroups.ordinals` of its first event. */
  readonly first: number;
  /** Number of its rows there. */
  readonly size: number;
  /** Number of its events: more than `size` where a part of the list ends within the group. */
  readonly total: number;
  /** Makes, added to an event's ordinal, the key of its row in this group. */
  readonly rowKey: number;
}

export interface EventGroups {
  /** Months in the order of time, undated last; names by collation, nobody last. */
  readonly groups: readonly EventGroup[];
  /** The events of one group after those of another; within one in the dataset's order. */
  readonly ordinals: Uint32Array;
}

/** Reads columns only: a million events are grouped without looking at one. */
export function groupEvents(columns: EventColumns, ordinals: Uint32Array): EventGroups {
  const ranks = new Uint32Array(ordinals.length);
  const sizes = new Map<number, number>();
  for (let i = 0; i < ranks.length; i += 1) {
    const at = rankOf(columns, ordinals[i] ?? 0);
    ranks[i] = at;
    sizes.set(at, (sizes.get(at) ?? 0) + 1);
  }
  const groups: EventGroup[] = [];
  const places = new Map<number, number>();
  let first = 0;
  for (const [at, size] of [...sizes].sort(([a], [b]) => a - b)) {
    groups.push({ key: at, span: spanOf(at), first, size, total: size, rowKey: 0 });
    places.set(at, first);
    first += size;
  }
  const grouped = new Uint32Array(ordinals.length);
  for (let i = 0; i < ranks.length; i += 1) {
    const place = places.get(ranks[i] ?? 0) ?? 0;
    grouped[place] = ordinals[i] ?? 0;
    places.set(ranks[i] ?? 0, place + 1);
  }
  return { groups, ordinals: grouped };
}

/*
 * A group as a number that sorts as the groups do: its year, then its place in the year, where what
 * is coarser comes before the months that it may hold.
 *
 *     0 before · 1 year · 2 to 13 months · 14 and up: years, by how many they reach on · after
 */
const YEAR = 2 ** 14;
const MONTHS = 2;
const YEARS = 14;
const AFTER = YEAR - 1;
const UNDATED = 2 ** 32 - 1;

function rankOf(columns: EventColumns, ordinal: number): number {
  const from = columns.start[ordinal] ?? NaN;
  const to = columns.end[ordinal] ?? NaN;
  if (Number.isNaN(from)) return UNDATED;
  if (from === -Infinity) return to === Infinity ? UNDATED : yearOf(to - DAY_MS) * YEAR;
  const month = monthNumber(from);
  const year = Math.floor(month / 12);
  if (hasFlag(columns, ordinal, 'monthKnown')) return year * YEAR + MONTHS + (month % 12);
  if (to === Infinity) return year * YEAR + AFTER;
  const reach = yearOf(to - DAY_MS) - year;
  return year * YEAR + (reach === 0 ? 1 : YEARS + reach);
}

function yearOf(ms: number): number {
  return Math.floor(monthNumber(ms) / 12);
}

function spanOf(rank: number): GroupSpan {
  if (rank === UNDATED) return { kind: 'undated' };
  const year = Math.floor(rank / YEAR);
  const place = rank % YEAR;
  if (place === 0) return { kind: 'before', year };
  if (place === 1) return { kind: 'year', year };
  if (place < YEARS) return { kind: 'month', year, month: place - MONTHS + 1 };
  if (place === AFTER) return { kind: 'after', year };
  return { kind: 'years', first: year, last: year + place - YEARS };
}
