/** For each value of a facet, the events that have it. */
import { addBit, anyBits, bitsWhere, countBoth, noBits, type Bitset } from './bitset';
import { isDated, type EventColumns, type Postings } from './columns';
import type { Facet } from './facets';
import type { Registry } from './registry';
import { KINDS } from './vocabulary';

export class FacetSets {
  private readonly sets = new Map<Facet, ReadonlyMap<string, Bitset>>();
  private undatedSet: Bitset | null = null;

  constructor(
    private readonly registry: Registry,
    private readonly columns: EventColumns,
  ) {}

  /** The events that have any of the values; those that the dataset does not know have none. */
  any(facet: Facet, values: readonly string[]): Bitset {
    const sets = this.of(facet);
    return anyBits(
      this.columns.size,
      values.flatMap((value) => sets.get(value) ?? []),
    );
  }

  /** How many of the events have each value; values that none has are absent. */
  counts(facet: Facet, events: Bitset): ReadonlyMap<string, number> {
    const counts = new Map<string, number>();
    for (const [value, set] of this.of(facet)) {
      const count = countBoth(set, events);
      if (count > 0) counts.set(value, count);
    }
    return counts;
  }

  /** The events without a date. */
  undated(): Bitset {
    const { columns } = this;
    this.undatedSet ??= bitsWhere(columns.size, (ordinal) => !isDated(columns, ordinal));
    return this.undatedSet;
  }

  /** Made when first asked for: a filter on leaders does not wait for the institutions. */
  private of(facet: Facet): ReadonlyMap<string, Bitset> {
    const known = this.sets.get(facet);
    if (known) return known;
    const made = this.make(facet);
    this.sets.set(facet, made);
    return made;
  }

  private make(facet: Facet): ReadonlyMap<string, Bitset> {
    const { columns, registry } = this;
    switch (facet) {
      case 'kinds':
        return named(KINDS, kindSets(columns));
      case 'leaders':
        return named(registry.leaders.keys(), setsOf(columns.leaders, columns.size));
      case 'institutions':
        return named(registry.institutions.keys(), setsOf(columns.institutions, columns.size));
      case 'articles':
        return named(registry.articles.keys(), setsOf(columns.articles, columns.size));
    }
  }
}

/** By value; a value that no event has gets no set. */
function setsOf({ offsets, values }: Postings, size: number): ReadonlyMap<number, Bitset> {
  const sets = new Map<number, Bitset>();
  for (let ordinal = 0; ordinal < size; ordinal += 1) {
    const end = offsets[ordinal + 1] ?? 0;
    for (let i = offsets[ordinal] ?? 0; i < end; i += 1) put(sets, values[i] ?? 0, ordinal, size);
  }
  return sets;
}

function kindSets({ kind, size }: EventColumns): ReadonlyMap<number, Bitset> {
  const sets = new Map<number, Bitset>();
  for (let ordinal = 0; ordinal < size; ordinal += 1) put(sets, kind[ordinal] ?? 0, ordinal, size);
  return sets;
}

function put(sets: Map<number, Bitset>, value: number, ordinal: number, size: number): void {
  let set = sets.get(value);
  if (!set) sets.set(value, (set = noBits(size)));
  addBit(set, ordinal);
}

function named(
  names: Iterable<string>,
  sets: ReadonlyMap<number, Bitset>,
): ReadonlyMap<string, Bitset> {
  return new Map(
    [...names].flatMap((name, place) => {
      const set = sets.get(place);
      return set ? [[name, set] as const] : [];
    }),
  );
}
