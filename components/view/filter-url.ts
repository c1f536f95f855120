/** The filter's part of an address: `leader=to-lam,-luong-cuong&role=chair&all=leader`. */
import { parseEdtf } from '@/data/edtf';
import {
  EMPTY_FILTER,
  isShared,
  NO_IDS,
  type EventFilter,
  type FacetIds,
} from '@/data/event-filter';
import { DATE_PRECISIONS, FACETS, SHARED_FACETS, type Facet } from '@/data/facets';
import { ROLES } from '@/data/roles';
import { BASES, KINDS, STATUSES } from '@/data/vocabulary';

import { isId, readText, type AddressReader, type HasId } from './address-reader';

/** The keys of the facets in addresses. */
export const FACET_KEYS = {
  leaders: 'leader',
  institutions: 'institution',
  roles: 'role',
  kinds: 'kind',
  subtypes: 'subtype',
  statuses: 'status',
  places: 'place',
  articles: 'article',
  publishers: 'publisher',
  bases: 'basis',
  precisions: 'precision',
} as const satisfies { readonly [F in Facet]: string };

const CLOSED = {
  roles: new Set<string>(ROLES),
  kinds: new Set<string>(KINDS),
  statuses: new Set<string>(STATUSES),
  bases: new Set<string>(BASES),
  precisions: new Set<string>(DATE_PRECISIONS),
} satisfies { readonly [F in Facet]?: HasId };

/** The ids that a dataset knows, of the facets whose values are not the same in all. */
export type KnownValues = { readonly [F in Exclude<Facet, keyof typeof CLOSED>]: HasId };

export function parseFilter(read: AddressReader, known: KnownValues | undefined): EventFilter {
  const values: { readonly [F in Facet]?: HasId } = { ...known, ...CLOSED };
  const marked = facetIds((facet) => {
    const seen = new Set<string>();
    return read.list(FACET_KEYS[facet], (value) => {
      const id = value.replace(/^-/, '');
      // Chosen and excluded at once it would be nothing; what comes first holds.
      if (seen.has(id) || !isId(id) || values[facet]?.has(id) === false) return false;
      seen.add(id);
      return true;
    });
  });
  const all = read.list('all', (key) => SHARED_FACETS.some((facet) => FACET_KEYS[facet] === key));
  return {
    ...facetIds((facet) => marked[facet].filter((value) => !value.startsWith('-'))),
    excluded: facetIds((facet) =>
      marked[facet].flatMap((value) => (value.startsWith('-') ? [value.slice(1)] : [])),
    ),
    all: FACETS.filter((facet) => isShared(facet) && all.includes(FACET_KEYS[facet])),
    parts: read.one('parts', (value) => (value === '0' ? false : null), EMPTY_FILTER.parts),
    q: read.one('q', readText, EMPTY_FILTER.q),
    from: read.one<string | null>('from', readEdtf, null),
    to: read.one<string | null>('to', readEdtf, null),
    certain: read.one('certain', (value) => (value === '1' ? true : null), EMPTY_FILTER.certain),
  };
}

/** Keys and values in the order in which an address has them; what is empty is to be left out. */
export function filterPairs(filter: EventFilter): readonly (readonly [string, string | null])[] {
  return [
    ...FACETS.map((facet) => {
      const excluded = filter.excluded[facet].map((id) => `-${id}`);
      return [FACET_KEYS[facet], [...filter[facet], ...excluded].join(',')] as const;
    }),
    ['all', filter.all.map((facet) => FACET_KEYS[facet]).join(',')],
    ['parts', filter.parts ? '' : '0'],
    ['q', filter.q],
    ['from', filter.from],
    ['to', filter.to],
    ['certain', filter.certain ? '1' : ''],
  ];
}

function facetIds(idsOf: (facet: Facet) => readonly string[]): FacetIds {
  return FACETS.reduce<FacetIds>((ids, facet) => ({ ...ids, [facet]: idsOf(facet) }), NO_IDS);
}

function readEdtf(value: string): string | null {
  return parseEdtf(value).ok ? value : null;
}
