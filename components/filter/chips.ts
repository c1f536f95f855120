/** The active filters in words, each with the change that removes it. */
import { formatEdtf } from '@/components/i18n/format-date';
import type { Messages } from '@/components/i18n/messages';
import type { DatasetIndex } from '@/data/dataset-index';
import { EMPTY_FILTER, type EventFilter } from '@/data/query';
import type { Lang } from '@/data/vocabulary';

import { LIST_FACETS, optionName, toggled } from './facet-options';

export interface Chip {
  readonly key: string;
  readonly label: string;
  readonly patch: Partial<EventFilter>;
}

export function chipsOf(
  filter: EventFilter,
  index: DatasetIndex,
  { filter: t, terms }: Messages,
  lang: Lang,
): readonly Chip[] {
  return [
    ...LIST_FACETS.flatMap((facet) =>
      filter[facet].map((id) => ({
        key: `${facet} ${id}`,
        label: t.chip(t.facet[facet], optionName(index, facet, id, lang).label),
        patch: { [facet]: toggled(filter[facet], id) },
      })),
    ),
    ...filter.kinds.map((kind) => ({
      key: `kinds ${kind}`,
      label: t.chip(t.facet.kinds, terms.kinds[kind]),
      patch: { kinds: toggled(filter.kinds, kind) },
    })),
    ...(filter.q.trim() === ''
      ? []
      : [{ key: 'q', label: t.chip(t.search, t.chipSearch(filter.q.trim())), patch: { q: '' } }]),
    ...dateChips(filter, t, lang),
  ];
}

function dateChips(
  { from, to, certain }: EventFilter,
  t: Messages['filter'],
  lang: Lang,
): readonly Chip[] {
  const words = (edtf: string) => formatEdtf(edtf, lang);
  const parts = [
    ...(from === null ? [] : [t.chipFrom(words(from))]),
    ...(to === null ? [] : [t.chipTo(words(to))]),
  ];
  if (parts.length === 0) return [];
  const label = from !== null && from === to ? t.chipDuring(words(from)) : parts.join(' ');
  return [
    {
      key: 'dates',
      label: t.chip(t.date, label),
      patch: { from: null, to: null, certain: false },
    },
    ...(certain ? [{ key: 'certain', label: t.chipCertain, patch: { certain: false } }] : []),
  ];
}

/** Everything the filter can hold, emptied. */
export const CLEARED: Partial<EventFilter> = EMPTY_FILTER;
