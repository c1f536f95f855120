/** Builds columns from events, one after another, and puts them in the order of time. */
import { NO_PLACE, type EventColumns, type Postings, type RolePostings } from './columns';
import { Dictionary } from './dictionary';
import { NO_REFERENCES, type EventNumbers, type EventReferences } from './event-numbers';
import type { Parts } from './gathering';
import { growingBytes, growingFloats, growingPlaces, growingWords, type Growing } from './growing';
import { ReferencesBuilder } from './references-builder';
import type { Localized } from './schema';
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

/** The same, each value with its roles. */
class PartsList extends List {
  readonly roles: Growing<Uint16Array>;

  constructor(room: number) {
    super(room);
    this.roles = growingPlaces(room);
  }

  addParts({ places, roles }: Parts): void {
    for (let i = 0; i < places.length; i += 1) this.roles.push(roles[i] ?? 0);
    this.add(places);
  }
}

export class ColumnsBuilder {
  private readonly start: Growing<Float64Array>;
  private readonly end: Growing<Float64Array>;
  private readonly kind: Growing<Uint8Array>;
  private readonly family: Growing<Uint8Array>;
  private readonly flags: Growing<Uint8Array>;
  private readonly due: Growing<Float64Array>;
  private readonly status: Growing<Uint8Array>;
  private readonly basis: Growing<Uint8Array>;
  private readonly precision: Growing<Uint8Array>;
  private readonly subtype: Growing<Uint32Array>;
  private readonly place: Growing<Uint32Array>;
  private readonly subtypes = new Dictionary<string>();
  private readonly placeNames = new Dictionary<Localized>();
  private readonly leaders: PartsList;
  private readonly institutions: PartsList;
  private readonly articles: List;
  private readonly leaderLanes: List;
  private readonly institutionLanes: PartsList;
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
    this.status = growingBytes(room);
    this.basis = growingBytes(room);
    this.precision = growingBytes(room);
    this.subtype = growingWords(room);
    this.place = growingWords(room);
    this.leaders = new PartsList(room);
    this.institutions = new PartsList(room);
    this.articles = new List(room);
    this.leaderLanes = new List(room);
    this.institutionLanes = new PartsList(room);
  }

  add(event: EventNumbers, references: EventReferences = NO_REFERENCES): void {
    this.start.push(event.start);
    this.end.push(event.end);
    this.kind.push(event.kind);
    this.family.push(event.family);
    this.flags.push(event.flags);
    this.due.push(event.due);
    this.status.push(event.status);
    this.basis.push(event.basis);
    this.precision.push(event.precision);
    this.subtype.push(this.subtypes.numberOf(event.subtype, event.subtype));
    const { place } = event;
    this.place.push(place ? this.placeNames.numberOf(place.en, place) : NO_PLACE);
    this.leaders.addParts(event.leaders);
    this.institutions.addParts(event.institutions);
    this.articles.add(event.articles);
    this.leaderLanes.add(event.leaderLanes);
    this.institutionLanes.addParts(event.institutionLanes);
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
    const words = ({ values }: Growing<Uint32Array>) =>
      arranged(values, order, new Uint32Array(size));
    const columns: EventColumns = {
      size,
      start: floats(this.start),
      end: floats(this.end),
      kind: bytes(this.kind),
      family: bytes(this.family),
      flags: bytes(this.flags),
      due: floats(this.due),
      meeting: this.references.meetings(ordinals, ordinalOf),
      status: bytes(this.status),
      basis: bytes(this.basis),
      precision: bytes(this.precision),
      subtype: words(this.subtype),
      subtypes: this.subtypes.values,
      place: words(this.place),
      placeNames: this.placeNames.values,
      leaders: toRolePostings(this.leaders, order),
      institutions: toRolePostings(this.institutions, order),
      articles: toPostings(this.articles, order),
      leaderLanes: toPostings(this.leaderLanes, order),
      institutionLanes: toRolePostings(this.institutionLanes, order),
      relations: this.references.relations(order, ordinalOf),
      phrases: Uint32Array.from(this.phrases, (count: number | undefined) => count ?? 0),
    };
    return { columns, order };
  }
}

function arranged<T extends Float64Array | Uint32Array | Uint8Array>(
  values: T,
  order: Uint32Array,
  into: T,
): T {
  for (let i = 0; i < order.length; i += 1) into[i] = values[order[i] ?? 0] ?? 0;
  return into;
}

function toPostings(list: List, order: Uint32Array): Postings {
  const offsets = new Uint32Array(order.length + 1);
  const ends = list.ends.values;
  for (let i = 0; i < order.length; i += 1) {
    const place = order[i] ?? 0;
    const start = place === 0 ? 0 : (ends[place - 1] ?? 0);
    offsets[i + 1] = (offsets[i] ?? 0) + (ends[place] ?? 0) - start;
  }
  return { offsets, values: listed(list, list.values, offsets, order) };
}

function toRolePostings(list: PartsList, order: Uint32Array): RolePostings {
  const { offsets, values } = toPostings(list, order);
  return { offsets, values, roles: listed(list, list.roles, offsets, order) };
}

/** What was added for each event, in the order of the events' ordinals. */
function listed(
  { ends }: List,
  { values, size }: Growing<Uint16Array>,
  offsets: Uint32Array,
  order: Uint32Array,
): Uint16Array {
  const into = new Uint16Array(size);
  for (let i = 0; i < order.length; i += 1) {
    const place = order[i] ?? 0;
    let from = place === 0 ? 0 : (ends.values[place - 1] ?? 0);
    for (let at = offsets[i] ?? 0; at < (offsets[i + 1] ?? 0); at += 1) {
      into[at] = values[from] ?? 0;
      from += 1;
    }
  }
  return into;
}
