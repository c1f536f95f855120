'use client';

import { useMemo } from 'react';

import { useLocale } from '@/components/i18n/use-messages';
import type { ListGrouping } from '@/components/view/view-state';
import type { DatasetIndex } from '@/data/dataset-index';

import { groupEvents, type EventGroups } from './list-groups';
import { groupByName } from './name-groups';

/** The events under the headings that the reader chose. */
export function useGroups(
  index: DatasetIndex,
  ordinals: Uint32Array,
  grouping: ListGrouping,
): EventGroups {
  const locale = useLocale();
  return useMemo(
    () =>
      grouping === 'month'
        ? groupEvents(index.columns, ordinals)
        : groupByName(index, ordinals, grouping, locale),
    [index, ordinals, grouping, locale],
  );
}
