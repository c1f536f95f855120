/** Builds columns from events, one after another, and puts them in the order of time. */
import type { EventColumns, Postings } from './columns';
import { NO_REFERENCES, type EventNumbers, type EventReferences } from './event-numbers';
import { growingBytes, growingFloats, growingPlaces, growingWords, type Growing } from './growing';
import { ReferencesBuilder } from './references-builder';
import { timeOrder } from './time-order';

/** The values of one event after another, and where those of each end. */
class List {
  readonly ends: Growing<Uint32Array>;
  readonly values: Growing<Uint16Array>;

  constructor(room: number) {
    this.ends = growingWords(room);
    this.values = growingPlaces(room);
  }

  add(own: readonly number[]): void {
    for (let i = 0; i < own.length; i += 1) this.values.push(own[i] ?? 0);
    this.ends.push(this.values.size);
  }
}

export class ColumnsBuilder {
  private readonly start: Growing<Float64Array>;
  private readonly end: Growing<Float64Array>;
  private readonly kind: Growing<Uint8Array>;
  private readonly family: Growing<Uint8Array>;
  private readonly flags: Growing<Uint8Array>;
  private readonly due: Growing<Float64Array>;
  private readonly leaders: List;
  private readonly institutions: List;
  private readonly articles: List;
  private readonly leaderLanes: List;
  private readonly institutionLanes: List;
  private readonly references = new ReferencesBuilder();
  private readonly phrases: number[] = [];
  private size = 0;

  /** @param room for how many events to begin with */
  constructor(room = 0) {
    this.start = growingFloats(room);
    this.end = growingFloats(room);
    this.kind = growingBytes(room);
    this.family = growingBytes(room);
    this.flags = growingBytes(room);
    this.due = growingFloats(room);
    this.leaders = new List(room);
    this.institutions = new List(room);
    this.articles = new List(room);
    this.leaderLanes = new List(room);
    this.institutionLanes = new List(room);
  }

  add(event: EventNumbers, references: EventReferences = NO_REFERENCES): void {
    this.start.push(event.start);
    this.end.push(event.end);
    this.kind.push(event.kind);
    this.family.push(event.family);
    this.flags.push(event.flags);
    this.due.push(event.due);
    this.leaders.add(event.leaders);
    this.institutions.add(event.institutions);
    this.articles.add(event.articles);
    this.leaderLanes.add(event.leaderLanes);
    this.institutionLanes.add(event.institutionLanes);
    for (const article of event.phrases) {
      this.phrases[article] = (this.phrases[article] ?? 0) + 1;
    }
    this.references.add(references);
    this.size += 1;
  }

  /**
   * @param placeOf the place at which the event with an id was added, -1 for none: references to
   *   events that the dataset lacks are left out
   * @returns the columns, and for each ordinal the place at which its event was added
   */
  build(placeOf: (id: string) => number): {
    readonly columns: EventColumns;
    readonly order: Uint32Array;
  } {
    const { size } = this;
    const [start, end] = [this.start, this.end].map(({ values }) => values.subarray(0, size));
    const order = timeOrder(start ?? [], end ?? []);
    const ordinals = new Int32Array(size);
    for (let ordinal = 0; ordinal < size; ordinal += 1) ordinals[order[ordinal] ?? 0] = ordinal;
    const ordinalOf = (id: string) => ordinals[placeOf(id)] ?? -1;
    const bytes = ({ values }: Growing<Uint8Array>) =>
      arranged(values, order, new Uint8Array(size));
    const floats = ({ values }: Growing<Float64Array>) =>
      arranged(values, order, new Float64Array(size));
    const columns: EventColumns = {
      size,
      start: floats(this.start),
      end: floats(this.end),
      kind: bytes(this.kind),
      family: bytes(this.family),
      flags: bytes(this.flags),
      due: floats(this.due),
      meeting: this.references.meetings(ordinals, ordinalOf),
      leaders: toPostings(this.leaders, order),
      institutions: toPostings(this.institutions, order),
      articles: toPostings(this.articles, order),
      leaderLanes: toPostings(this.leaderLanes, order),
      institutionLanes: toPostings(this.institutionLanes, order),
      relations: this.references.relations(order, ordinalOf),
      phrases: Uint32Array.from(this.phrases, (count: number | undefined) => count ?? 0),
    };
    return { columns, order };
  }
}

function arranged<T extends Float64Array | Uint8Array>(values: T, order: Uint32Array, into: T): T {
  for (let i = 0; i < order.length; i += 1) into[i] = values[order[i] ?? 0] ?? 0;
  return into;
}

function toPostings(list: List, order: Uint32Array): Postings {
  const offsets = new Uint32Array(order.length + 1);
  const arranged = new Uint16Array(list.values.size);
  const [ends, values] = [list.ends.values, list.values.values];
  let next = 0;
  for (let i = 0; i < order.length; i += 1) {
    const place = order[i] ?? 0;
    const end = ends[place] ?? 0;
    for (let at = place === 0 ? 0 : (ends[place - 1] ?? 0); at < end; at += 1) {
      arranged[next] = values[at] ?? 0;
      next += 1;
    }
    offsets[i + 1] = next;
  }
  return { offsets, values: arranged };
}
