/** A benchmark's events as a dataset that is indexed: on the way of a real import after parsing. */
import { FLAGS } from '@/data/columns';
import { ColumnsBuilder } from '@/data/columns-builder';
import { toIndex, type DatasetIndex } from '@/data/dataset-index';
import { eventStore, type EventStore } from '@/data/event-store';
import { DATE_PRECISIONS } from '@/data/facets';
import { toRegistry, type DatasetHeader } from '@/data/registry';
import { roleBits } from '@/data/roles';
import type { TimelineEvent } from '@/data/schema';
import { searchText } from '@/data/search-text';
import { SearchTexts } from '@/data/search-texts';
import { DAY_MS, toDay } from '@/data/time';
import { BASES, FAMILIES, KINDS, STATUSES, type Kind } from '@/data/vocabulary';

/** An event as benchmarks exchange it: times in UTC ms, names as they are. */
export interface BenchEvent {
  readonly id: string;
  readonly title: string;
  readonly start: number;
  readonly end: number | null;
  readonly kind: string;
  readonly leaders: readonly string[];
  readonly institutions: readonly string[];
}

const NO_PLACES: readonly number[] = [];

/** @throws {Error} naming the first event that is not one */
export function benchIndex(events: readonly BenchEvent[]): DatasetIndex {
  const leaders = new Map<string, number>();
  const institutions = new Map<string, number>();
  const builder = new ColumnsBuilder(events.length);
  const own: Gathered = { places: [], roles: [] };
  const bodies: Gathered = { places: [], roles: [] };
  const kinds = new Map<string, number>(KINDS.map((kind, place) => [kind, place]));
  let [first, last] = [Infinity, -Infinity];
  for (let i = 0; i < events.length; i += 1) {
    const event = events[i];
    const kind = kinds.get(event?.kind ?? '');
    if (!event || kind === undefined || !isEvent(event)) {
      throw new Error(`event ${i} is none: ${JSON.stringify(event)}`);
    }
    const start = Math.floor(event.start / DAY_MS) * DAY_MS;
    const end = Math.floor(Math.max(event.start, (event.end ?? 0) - 1) / DAY_MS) * DAY_MS + DAY_MS;
    first = Math.min(first, start);
    last = Math.max(last, end);
    // The builder copies them: lists of their own for each event would cost more than all else.
    gather(own, event.leaders, ATTENDEE, leaders);
    gather(bodies, event.institutions, HOST, institutions);
    builder.add({
      start,
      end,
      kind,
      family: (bodies.places[0] ?? 0) % FAMILIES.length,
      flags: FLAGS.certain + FLAGS.monthKnown + FLAGS.fine + FLAGS.held,
      status: STATUSES.indexOf('held'),
      basis: BASES.indexOf('stated'),
      precision: DATE_PRECISIONS.indexOf('day'),
      subtype: 'any',
      place: null,
      leaders: own,
      institutions: bodies,
      articles: NO_PLACES,
      due: NaN,
      phrases: NO_PLACES,
      leaderLanes: own.places,
      institutionLanes: bodies,
    });
  }
  const { columns, order } = builder.build(() => -1);
  const header = headerOf([...leaders.keys()], [...institutions.keys()], first, last - DAY_MS);
  const registry = toRegistry(header);
  const store = storeOf(events, order);
  const texts = SearchTexts.of(store, (event) => searchText(event, registry));
  return toIndex(registry, store, columns, texts);
}

interface Gathered {
  readonly places: number[];
  readonly roles: number[];
}

const ATTENDEE = roleBits(['attendee']);
const HOST = roleBits(['host']);

function gather(
  into: Gathered,
  names: readonly string[],
  bits: number,
  known: Map<string, number>,
): void {
  into.places.length = 0;
  into.roles.length = 0;
  for (const name of names) {
    const place = known.get(name) ?? known.size;
    if (place === known.size) known.set(name, place);
    into.places.push(place);
    into.roles.push(bits);
  }
}

function isEvent({ id, title, start, end, leaders, institutions }: BenchEvent): boolean {
  return (
    typeof id === 'string' &&
    typeof title === 'string' &&
    title !== '' &&
    Number.isFinite(start) &&
    (end === null || end >= start) &&
    Array.isArray(leaders) &&
    Array.isArray(institutions)
  );
}

const both = (text: string) => ({ en: text, vi: text });

function headerOf(
  leaders: readonly string[],
  institutions: readonly string[],
  first: number,
  last: number,
): DatasetHeader {
  const year = (ms: number) => toDay(Number.isFinite(ms) ? ms : 0).slice(0, 4);
  return {
    version: 1,
    title: both('Benchmark'),
    window: { start: `${year(first)}-01-01`, end: `${year(last)}-12-31` },
    leaders: leaders.map((name) => ({ id: slug(name), name, aliases: [], posts: [] })),
    institutions: institutions.map((name, i) => ({
      id: slug(name),
      name: both(name),
      aliases: [],
      family: FAMILIES[i % FAMILIES.length] ?? 'other',
    })),
    articles: [],
  };
}

const slug = (name: string) => name.toLowerCase().replace(/[^a-z0-9]+/g, '-');

/** Events become the product's own when something asks for one: nothing is done ahead. */
function storeOf(events: readonly BenchEvent[], order: Uint32Array): EventStore {
  let ordinals: ReadonlyMap<string, number> | null = null;
  const source = (ordinal: number) => {
    const event = events[order[ordinal] ?? -1];
    if (!event) throw new RangeError(`there is no event ${ordinal}`);
    return event;
  };
  const ordinalOf = (id: string) => {
    ordinals ??= new Map(Array.from(order, (place, ordinal) => [events[place]?.id ?? '', ordinal]));
    return ordinals.get(id) ?? -1;
  };
  return eventStore(events.length, (ordinal) => toTimelineEvent(source(ordinal)), ordinalOf);
}

function toTimelineEvent(event: BenchEvent): TimelineEvent {
  const earliest = toDay(event.start);
  const latest = toDay(Math.max(event.start, (event.end ?? 0) - 1));
  return {
    id: event.id,
    kind: KINDS.find((kind): kind is Kind => kind === event.kind) ?? 'milestone',
    subtype: 'any',
    status: 'held',
    title: both(event.title),
    summary: both(event.title),
    date: {
      edtf: earliest === latest ? earliest : `${earliest}/${latest}`,
      earliest,
      latest,
      precision: 'day',
      basis: 'stated',
    },
    participants: event.leaders.map((name) => ({ leader: slug(name), role: 'attendee' })),
    institutions: event.institutions.map((name) => ({ institution: slug(name), role: 'host' })),
    relations: [],
    evidence: [],
  };
}
