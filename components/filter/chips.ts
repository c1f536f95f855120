/** The active filters in words, each with the change that removes it. */
import { formatRange, formatRangeShort } from '@/components/i18n/format-range';
import type { Messages } from '@/components/i18n/messages';
import type { DatasetIndex } from '@/data/dataset-index';
import {
  asksAll,
  setAll,
  toggleExcluded,
  toggleValue,
  type EventFilter,
  type FilterPatch,
} from '@/data/event-filter';
import { FACETS, type Facet } from '@/data/facets';
import type { Lang } from '@/data/vocabulary';

import { optionName } from './option-name';
export interface Chip {
  readonly key: string;
  readonly label: string;
  /** The same where there is little room: without the facet's name. */
  readonly short: string;
  readonly patch: FilterPatch;
}

export function chipsOf(
  filter: EventFilter,
  index: DatasetIndex,
  messages: Messages,
  lang: Lang,
): readonly Chip[] {
  const { filter: t } = messages;
  return [
    ...FACETS.flatMap((facet) => facetChips(facet, filter, index, messages, lang)),
    ...(filter.institutions.length + filter.excluded.institutions.length > 0 && !filter.parts
      ? [{ key: 'parts', label: t.chipItself, short: t.chipItself, patch: { parts: true } }]
      : []),
    ...(filter.q.trim() === ''
      ? []
      : [
          {
            key: 'q',
            label: t.chip(t.search, t.chipSearch(filter.q.trim())),
            short: t.chipSearch(filter.q.trim()),
            patch: { q: '' },
          },
        ]),
    ...dateChips(filter, t, lang),
  ];
}

function facetChips(
  facet: Facet,
  filter: EventFilter,
  index: DatasetIndex,
  messages: Messages,
  lang: Lang,
): readonly Chip[] {
  const { filter: t } = messages;
  const about = t.chipShort[facet];
  const labels = (value: string) => ({
    label: t.chip(t.facet[facet], value),
    short: about === undefined ? value : t.chip(about, value),
  });
  const not = about === undefined ? t.chipNot : t.chipNotSaid;
  const name = (id: string) => optionName(index, facet, id, messages, lang).label;
  return [
    ...filter[facet].map((id) => ({
      key: `${facet} ${id}`,
      ...labels(name(id)),
      patch: toggleValue(filter, facet, id),
    })),
    // Of a single value, "all" says nothing more.
    ...(asksAll(filter, facet) && filter[facet].length > 1
      ? [
          {
            key: `all ${facet}`,
            label: t.chipAll(t.facet[facet]),
            short: t.chipAll(t.facet[facet]),
            patch: setAll(filter, facet, false),
          },
        ]
      : []),
    ...filter.excluded[facet].map((id) => ({
      key: `${facet} -${id}`,
      ...labels(not(name(id))),
      patch: toggleExcluded(filter, facet, id),
    })),
  ];
}

function dateChips(
  { from, to, certain }: EventFilter,
  t: Messages['filter'],
  lang: Lang,
): readonly Chip[] {
  const words = formatRange({ from, to }, lang);
  if (words === '') return [];
  return [
    {
      key: 'dates',
      label: t.chip(t.date, words),
      short: formatRangeShort({ from, to }, lang),
      patch: { from: null, to: null, certain: false },
    },
    ...(certain
      ? [{ key: 'certain', label: t.chipCertain, short: t.chipCertain, patch: { certain: false } }]
      : []),
  ];
}
