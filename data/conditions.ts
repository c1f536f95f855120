/** A filter taken apart: each condition with the events that meet it. */
import { allBits, bitsWhere, bothBits, butBits, noBits, type Bitset } from './bitset';
import type { DatasetIndex } from './dataset-index';
import { asksAll, filterSpan, type EventFilter } from './event-filter';
import type { FacetColumnName } from './facet-columns';
import { FACETS, type Facet } from './facets';
import { rolesOf, roleScope, type RoleScope } from './role-scope';
import { WHICHEVER } from './roles';
import { findEventsNow } from './search-events';
import { parseSearch } from './search-query';
import { contains, overlaps, type TimeSpan } from './time';

/** The events that meet all conditions of the filter, its roles asked of whom the scope says. */
export function passing(
  index: DatasetIndex,
  filter: EventFilter,
  scope: RoleScope = roleScope(filter),
): Bitset {
  const { facets, columns } = index;
  let left = allBits(columns.size);
  const keep = (events: Bitset) => (left = bothBits(left, events));
  for (const facet of FACETS) {
    const ids = facet === 'roles' ? scope.anybody : filter[facet];
    if (ids.length > 0) {
      const name = columnOf(facet, filter);
      keep(facets.having(name, ids, asksAll(filter, facet), rolesOf(scope, facet)));
    }
    const excluded = facet === 'roles' ? scope.nobody : filter.excluded[facet];
    if (excluded.length > 0) {
      const roles = facet === 'leaders' ? scope.leadersOut : WHICHEVER;
      left = butBits(left, facets.having(columnOf(facet, filter), excluded, false, roles));
    }
  }
  const query = parseSearch(filter.q);
  if (query.words.length > 0) keep(findEventsNow(index, query));
  const asked = filterSpan(filter);
  if (asked) {
    const question = `dates ${asked.start} ${asked.end} ${filter.certain}`;
    keep(facets.remembered(question, () => dated(index, asked, filter.certain)));
  }
  return left;
}

/** Where a facet's values stand; with `parts` off a body is only itself. */
export function columnOf(facet: Facet, { parts }: Pick<EventFilter, 'parts'>): FacetColumnName {
  return facet === 'institutions' && !parts ? 'bodies' : facet;
}

/** What may fall within the span, or certainly does. An undated event waits in its tray. */
function dated({ columns }: DatasetIndex, asked: TimeSpan, certain: boolean): Bitset {
  if (asked.start >= asked.end) return noBits(columns.size);
  const keeps = certain ? contains : overlaps;
  // One object for all: there may be a million events.
  const span = { start: NaN, end: NaN };
  return bitsWhere(columns.size, (ordinal) => {
    span.start = columns.start[ordinal] ?? NaN;
    span.end = columns.end[ordinal] ?? NaN;
    return keeps(asked, span);
  });
}
