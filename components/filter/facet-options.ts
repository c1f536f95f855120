/** The values of a facet to choose from, named and counted. */
import { compareNames } from '@/components/i18n/collate';
import type { Messages } from '@/components/i18n/messages';
import type { DatasetIndex } from '@/data/dataset-index';
import type { EventFilter } from '@/data/event-filter';
import { DATE_PRECISIONS, type Facet } from '@/data/facets';
import { facetCounts } from '@/data/query';
import { ROLES } from '@/data/roles';
import { foldText } from '@/data/text';
import { BASES, KINDS, STATUSES, type Lang } from '@/data/vocabulary';

import { optionName } from './option-name';

export interface FacetOption {
  readonly id: string;
  readonly label: string;
  readonly detail: string | null;
  /** Events that choosing it gives under the other filters. */
  readonly count: number;
  readonly state: 'chosen' | 'excluded' | 'open';
  /** How many of the options it is a part of: 0, 1, … */
  readonly depth: number;
}

/** Vocabularies have an order of their own. */
const ORDERS: { readonly [F in Facet]?: readonly string[] } = {
  roles: ROLES,
  kinds: KINDS,
  statuses: STATUSES,
  bases: BASES,
  precisions: DATE_PRECISIONS,
};

/**
 * In the vocabulary's order, or by name in the reader's alphabet; a whole before its parts. What
 * gives no event is left out unless it is chosen or excluded.
 */
export function facetOptions(
  index: DatasetIndex,
  filter: EventFilter,
  facet: Facet,
  messages: Messages,
  lang: Lang,
): readonly FacetOption[] {
  const counts = facetCounts(index, filter, facet);
  const chosen: ReadonlySet<string> = new Set(filter[facet]);
  const excluded: ReadonlySet<string> = new Set(filter.excluded[facet]);
  const order = ORDERS[facet];
  const options = [...new Set([...counts.keys(), ...chosen, ...excluded])]
    .map((id): FacetOption => ({
      id,
      ...optionName(index, facet, id, messages, lang),
      count: counts.get(id) ?? 0,
      state: chosen.has(id) ? 'chosen' : excluded.has(id) ? 'excluded' : 'open',
      depth: 0,
    }))
    .sort((a, b) =>
      order
        ? order.indexOf(a.id) - order.indexOf(b.id)
        : compareNames(a.label, b.label, lang) || (a.id < b.id ? -1 : 1),
    );
  return facet === 'institutions' ? nested(options, index) : options;
}

/** Each followed by its parts, in the order given. A part whose whole is not listed stands alone. */
function nested(options: readonly FacetOption[], index: DatasetIndex): readonly FacetOption[] {
  const listed = new Set(options.map(({ id }) => id));
  const parts = new Map<string | undefined, FacetOption[]>();
  for (const option of options) {
    const whole = index.wholes.get(option.id)?.find((id) => id !== option.id && listed.has(id));
    const others = parts.get(whole);
    if (others) others.push(option);
    else parts.set(whole, [option]);
  }
  const partsOf = (whole: string | undefined, depth: number): readonly FacetOption[] =>
    (parts.get(whole) ?? []).flatMap((option) => [
      { ...option, depth },
      ...partsOf(option.id, depth + 1),
    ]);
  return partsOf(undefined, 0);
}

/** Options whose name or other names contain the text; letters match without their marks. */
export function findOptions(
  options: readonly FacetOption[],
  index: DatasetIndex,
  facet: Facet,
  text: string,
): readonly FacetOption[] {
  const words = foldText(text).split(/\s+/u).filter(Boolean);
  if (words.length === 0) return options;
  return options.filter((option) => {
    const names = foldText(optionWords(index, facet, option).join('\n'));
    return words.every((word) => names.includes(word));
  });
}

/** Its name as it is shown, and those that it has in the other language or elsewhere. */
function optionWords(
  { leaders, institutions, places }: DatasetIndex,
  facet: Facet,
  { id, label, detail }: FacetOption,
): readonly string[] {
  const shown = detail === null ? [label] : [label, detail];
  if (facet === 'leaders') return [...shown, ...(leaders.get(id)?.aliases ?? [])];
  if (facet === 'places') return [...shown, ...Object.values(places.get(id) ?? {})];
  if (facet !== 'institutions') return shown;
  const { name, aliases = [] } = institutions.get(id) ?? {};
  return [...shown, ...Object.values(name ?? {}), ...aliases];
}
