/** Which events have which values of a facet, and how many have each. */
import { addBit, bitsWhere, hasBit, noBits, type Bitset } from './bitset';
import { isDated, type EventColumns } from './columns';
import { facetColumn, type FacetColumn, type FacetColumnName } from './facet-columns';
import type { Registry } from './registry';
import { hasRoles, type RoleQuery } from './roles';

/** Answers kept at hand: those of a filter's conditions, many times over. */
const KEPT = 64;

export class FacetSets {
  private readonly columnsMade = new Map<FacetColumnName, FacetColumn>();
  private readonly answers = new Map<string, Bitset>();

  constructor(
    private readonly registry: Registry,
    private readonly columns: EventColumns,
  ) {}

  /** True for a value that some event has, or that the dataset lists. */
  has(name: FacetColumnName, id: string): boolean {
    return this.column(name).places.has(id);
  }

  /** The events that have one of the values (or all of them), each in roles that count. */
  having(name: FacetColumnName, ids: readonly string[], isAll: boolean, roles: RoleQuery): Bitset {
    return this.remembered(JSON.stringify([name, ids, isAll, roles]), () =>
      having(this.column(name), this.columns.size, ids, isAll ? new Set(ids).size : 1, roles),
    );
  }

  /** How many of the events have each value in roles that count; values that none has are absent. */
  counts(name: FacetColumnName, events: Bitset, roles: RoleQuery): Map<string, number> {
    const column = this.column(name);
    const tallies = tally(column, events, roles);
    const counts = new Map<string, number>();
    for (const [id, place] of column.places) {
      const count = tallies[place] ?? 0;
      if (count > 0) counts.set(id, count);
    }
    return counts;
  }

  /** The events without a date. */
  undated(): Bitset {
    const { columns } = this;
    return this.remembered('undated', () =>
      bitsWhere(columns.size, (ordinal) => !isDated(columns, ordinal)),
    );
  }

  /** An answer that is needed again while the filter changes elsewhere. */
  remembered(question: string, answer: () => Bitset): Bitset {
    const known = this.answers.get(question);
    // Put back at the end: what was not asked for longest goes first.
    this.answers.delete(question);
    const bits = known ?? answer();
    this.answers.set(question, bits);
    for (const oldest of this.answers.keys()) {
      if (this.answers.size <= KEPT) break;
      this.answers.delete(oldest);
    }
    return bits;
  }

  /** Made when first asked for: a filter on leaders does not wait for the places. */
  private column(name: FacetColumnName): FacetColumn {
    let column = this.columnsMade.get(name);
    if (!column) {
      column = facetColumn(name, this.columns, this.registry);
      this.columnsMade.set(name, column);
    }
    return column;
  }
}

/** @param least so many of the values an event must have */
function having(
  { places, offsets, values, roles }: FacetColumn,
  size: number,
  ids: readonly string[],
  least: number,
  asked: RoleQuery,
): Bitset {
  const wanted = new Uint8Array(places.size);
  for (const id of ids) {
    const place = places.get(id);
    if (place !== undefined) wanted[place] = 1;
  }
  const found = noBits(size);
  let i = 0;
  for (let ordinal = 0; ordinal < size; ordinal += 1) {
    const end = offsets[ordinal + 1] ?? 0;
    let left = least;
    for (; i < end; i += 1) {
      if (wanted[values[i] ?? 0] === 1 && (!roles || hasRoles(roles[i] ?? 0, asked))) left -= 1;
    }
    if (left <= 0) addBit(found, ordinal);
  }
  return found;
}

/** By place of the value. */
function tally(
  { places, offsets, values, roles }: FacetColumn,
  events: Bitset,
  asked: RoleQuery,
): Uint32Array {
  const counts = new Uint32Array(places.size);
  for (let ordinal = 0; ordinal < events.size; ordinal += 1) {
    if (!hasBit(events, ordinal)) continue;
    const end = offsets[ordinal + 1] ?? 0;
    for (let i = offsets[ordinal] ?? 0; i < end; i += 1) {
      const value = values[i] ?? 0;
      if (!roles || hasRoles(roles[i] ?? 0, asked)) counts[value] = (counts[value] ?? 0) + 1;
    }
  }
  return counts;
}
