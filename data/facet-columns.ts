/** The columns as a filter asks them: for each facet, which of its values each event has. */
import type { EventColumns } from './columns';
import { DATE_PRECISIONS, type Facet } from './facets';
import type { Registry } from './registry';
import { ROLES } from './roles';
import { toSlug } from './slug';
import { BASES, KINDS, STATUSES } from './vocabulary';

/** Event i has the values at `offsets[i]` up to `offsets[i + 1]`, each once. */
export interface FacetColumn {
  /** By id: the value that stands for it. What is no place here is no value of the facet. */
  readonly places: ReadonlyMap<string, number>;
  readonly offsets: Uint32Array;
  readonly values: Uint8Array | Uint16Array | Uint32Array;
  /** What each is in the event, as bits of `ROLES`. */
  readonly roles?: Uint16Array;
}

/** `bodies`: institutions without what they are parts of. */
export type FacetColumnName = Facet | 'bodies';

export function facetColumn(
  name: FacetColumnName,
  columns: EventColumns,
  registry: Registry,
): FacetColumn {
  switch (name) {
    case 'leaders':
      return { ...columns.leaders, places: placesOf(registry.leaders.keys()) };
    case 'institutions':
      return { ...columns.institutions, places: placesOf(registry.institutions.keys()) };
    case 'bodies':
      return { ...columns.institutionLanes, places: placesOf(registry.institutions.keys()) };
    case 'articles':
      return { ...columns.articles, places: placesOf(registry.articles.keys()) };
    case 'publishers':
      return publishersColumn(columns, registry);
    case 'roles':
      return rolesColumn(columns);
    case 'kinds':
      return single(columns.kind, KINDS);
    case 'subtypes':
      return single(columns.subtype, columns.subtypes);
    case 'statuses':
      return single(columns.status, STATUSES);
    case 'bases':
      return single(columns.basis, BASES);
    case 'precisions':
      return single(columns.precision, DATE_PRECISIONS);
    case 'places':
      return placesColumn(columns);
  }
}

function placesOf(ids: Iterable<string>): ReadonlyMap<string, number> {
  return new Map([...ids].map((id, place) => [id, place]));
}

function single(values: FacetColumn['values'], ids: readonly string[]): FacetColumn {
  return { places: placesOf(ids), offsets: oneEach(values.length), values };
}

function oneEach(size: number): Uint32Array {
  const offsets = new Uint32Array(size + 1);
  for (let i = 0; i <= size; i += 1) offsets[i] = i;
  return offsets;
}

/** Names that fold to one slug are one place. */
function placesColumn({ place, placeNames }: EventColumns): FacetColumn {
  const slugs = placeNames.map(({ en }) => toSlug(en));
  const places = placesOf(new Set(slugs));
  const merged = slugs.map((slug) => places.get(slug) ?? places.size);
  const values = place.map((number) => merged[number] ?? places.size);
  return { places, offsets: oneEach(place.length), values };
}

/** Those of the articles that tell of an event; an article without one has none. */
function publishersColumn({ articles, size }: EventColumns, registry: Registry): FacetColumn {
  const places = placesOf(registry.publishers.keys());
  const ofArticle = Array.from(registry.articles.values(), ({ publisher }) =>
    publisher === null ? undefined : places.get(toSlug(publisher)),
  );
  const offsets = new Uint32Array(size + 1);
  const values: number[] = [];
  for (let ordinal = 0; ordinal < size; ordinal += 1) {
    const first = values.length;
    for (let i = articles.offsets[ordinal] ?? 0; i < (articles.offsets[ordinal + 1] ?? 0); i += 1) {
      const publisher = ofArticle[articles.values[i] ?? 0];
      if (publisher !== undefined && !values.includes(publisher, first)) values.push(publisher);
    }
    offsets[ordinal + 1] = values.length;
  }
  return { places, offsets, values: Uint16Array.from(values) };
}

/** What anybody is in an event. */
function rolesColumn({ leaders, institutionLanes, size }: EventColumns): FacetColumn {
  const offsets = new Uint32Array(size + 1);
  const values: number[] = [];
  for (let ordinal = 0; ordinal < size; ordinal += 1) {
    let bits = 0;
    for (const list of [leaders, institutionLanes]) {
      const end = list.offsets[ordinal + 1] ?? 0;
      for (let i = list.offsets[ordinal] ?? 0; i < end; i += 1) bits |= list.roles[i] ?? 0;
    }
    for (let place = 0; bits !== 0; place += 1, bits >>>= 1)
      if ((bits & 1) === 1) values.push(place);
    offsets[ordinal + 1] = values.length;
  }
  return { places: placesOf(ROLES), offsets, values: Uint8Array.from(values) };
}
