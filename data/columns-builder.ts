/** Builds columns from events, one after another, and puts them in the order of time. */
import { NO_PLACE, type EventColumns, type Postings, type RolePostings } from './columns';
import { Dictionary } from './dictionary';
import { NO_REFERENCES, type EventNumbers, type EventReferences } from './event-numbers';
import type { Parts } from './gathering';
import { growingBytes, growingFloats, growingPlaces, growingWords, type Growing } from './growing';
import { ReferencesBuilder, type ReferencesRun } from './references-builder';
import type { Localized } from './schema';
import { timeOrder } from './time-order';

/** Values of some events in a row: those of each end at its `ends`. */
export interface ListRun {
  readonly ends: Uint32Array;
  readonly values: Uint16Array;
  /** Of each value its roles, where it has any. */
  readonly roles?: Uint16Array;
}

/** Some events in a row as they were added, to be put behind others. */
export interface ColumnsRun {
  readonly plain: { readonly [C in PlainColumn]: Float64Array | Uint8Array };
  /** Places in `subtypes` and `placeNames`. */
  readonly subtype: Uint32Array;
  readonly subtypes: readonly string[];
  readonly place: Uint32Array;
  readonly placeNames: readonly Localized[];
  readonly lists: { readonly [L in ListColumn]: ListRun };
  readonly references: ReferencesRun;
  readonly phrases: readonly (number | undefined)[];
}

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

  take(): ListRun {
    return { ends: this.ends.take(), values: this.values.take() };
  }

  append({ ends, values }: ListRun): void {
    const before = this.values.size;
    this.ends.append(ends.map((end) => before + end));
    this.values.append(values);
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

  override take(): ListRun {
    return { ...super.take(), roles: this.roles.take() };
  }

  override append(run: ListRun): void {
    super.append(run);
    this.roles.append(run.roles ?? new Uint16Array(run.values.length));
  }
}

/** Columns of one number for each event, which mean the same in every dataset. */
const PLAIN = [
  ...(['start', 'end', 'due'] as const),
  ...(['kind', 'family', 'flags', 'status', 'basis', 'precision'] as const),
] as const satisfies readonly (keyof EventNumbers)[];
type PlainColumn = (typeof PLAIN)[number];

const LISTS = [
  'leaders',
  'institutions',
  'articles',
  'leaderLanes',
  'institutionLanes',
] as const satisfies readonly (keyof EventNumbers)[];
type ListColumn = (typeof LISTS)[number];

function plainColumns(room: number) {
  return {
    start: growingFloats(room),
    end: growingFloats(room),
    due: growingFloats(room),
    kind: growingBytes(room),
    family: growingBytes(room),
    flags: growingBytes(room),
    status: growingBytes(room),
    basis: growingBytes(room),
    precision: growingBytes(room),
  } satisfies Record<PlainColumn, unknown>;
}

function listColumns(room: number) {
  return {
    leaders: new PartsList(room),
    institutions: new PartsList(room),
    articles: new List(room),
    leaderLanes: new List(room),
    institutionLanes: new PartsList(room),
  } satisfies Record<ListColumn, unknown>;
}

export class ColumnsBuilder {
  private readonly plain: ReturnType<typeof plainColumns>;
  private readonly lists: ReturnType<typeof listColumns>;
  private readonly subtype: Growing<Uint32Array>;
  private readonly place: Growing<Uint32Array>;
  private readonly subtypes = new Dictionary<string>();
  private readonly placeNames = new Dictionary<Localized>();
  private readonly references = new ReferencesBuilder();
  private phrases: (number | undefined)[] = [];

  /** @param room for how many events to begin with */
  constructor(room = 0) {
    this.plain = plainColumns(room);
    this.lists = listColumns(room);
    this.subtype = growingWords(room);
    this.place = growingWords(room);
  }

  add(event: EventNumbers, references: EventReferences = NO_REFERENCES): void {
    const { plain, lists } = this;
    plain.start.push(event.start);
    plain.end.push(event.end);
    plain.due.push(event.due);
    plain.kind.push(event.kind);
    plain.family.push(event.family);
    plain.flags.push(event.flags);
    plain.status.push(event.status);
    plain.basis.push(event.basis);
    plain.precision.push(event.precision);
    this.subtype.push(this.subtypes.numberOf(event.subtype, event.subtype));
    this.place.push(this.placeNumber(event.place));
    lists.leaders.addParts(event.leaders);
    lists.institutions.addParts(event.institutions);
    lists.articles.add(event.articles);
    lists.leaderLanes.add(event.leaderLanes);
    lists.institutionLanes.addParts(event.institutionLanes);
    for (const article of event.phrases) this.addPhrases(article, 1);
    this.references.add(references);
  }

  /** The events that were added since they were last taken, for `append` of another builder. */
  take(): ColumnsRun {
    const { plain, lists, phrases } = this;
    this.phrases = [];
    return {
      plain: taken(PLAIN, (column) => plain[column].take()),
      subtype: this.subtype.take(),
      subtypes: this.subtypes.values,
      place: this.place.take(),
      placeNames: this.placeNames.values,
      lists: taken(LISTS, (column) => lists[column].take()),
      references: this.references.take(),
      phrases,
    };
  }

  /** Adds events that were taken of a builder for the same leaders, institutions and articles. */
  append(run: ColumnsRun): void {
    for (const column of PLAIN) this.plain[column].append(run.plain[column]);
    for (const column of LISTS) this.lists[column].append(run.lists[column]);
    const subtypes = run.subtypes.map((name) => this.subtypes.numberOf(name, name));
    this.subtype.append(run.subtype.map((number) => subtypes[number] ?? 0));
    const places = run.placeNames.map((name) => this.placeNumber(name));
    this.place.append(run.place.map((number) => places[number] ?? NO_PLACE));
    this.references.append(run.references);
    run.phrases.forEach((count = 0, article) => this.addPhrases(article, count));
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
    const { plain, lists } = this;
    const { size } = this.subtype;
    const [start, end] = [plain.start, plain.end].map(({ values }) => values.subarray(0, size));
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
      start: floats(plain.start),
      end: floats(plain.end),
      kind: bytes(plain.kind),
      family: bytes(plain.family),
      flags: bytes(plain.flags),
      due: floats(plain.due),
      meeting: this.references.meetings(ordinals, ordinalOf),
      status: bytes(plain.status),
      basis: bytes(plain.basis),
      precision: bytes(plain.precision),
      subtype: words(this.subtype),
      subtypes: this.subtypes.values,
      place: words(this.place),
      placeNames: this.placeNames.values,
      leaders: toRolePostings(lists.leaders, order),
      institutions: toRolePostings(lists.institutions, order),
      articles: toPostings(lists.articles, order),
      leaderLanes: toPostings(lists.leaderLanes, order),
      institutionLanes: toRolePostings(lists.institutionLanes, order),
      relations: this.references.relations(order, ordinalOf),
      phrases: Uint32Array.from(this.phrases, (count: number | undefined) => count ?? 0),
    };
    return { columns, order };
  }

  private placeNumber(place: Localized | null): number {
    return place ? this.placeNames.numberOf(place.en, place) : NO_PLACE;
  }

  private addPhrases(article: number, count: number): void {
    this.phrases[article] = (this.phrases[article] ?? 0) + count;
  }
}

function taken<K extends string, V>(
  names: readonly K[],
  take: (name: K) => V,
): { readonly [N in K]: V } {
  return Object.fromEntries(names.map((name) => [name, take(name)])) as Record<K, V>;
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
