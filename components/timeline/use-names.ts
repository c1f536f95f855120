'use client';

import { use, useMemo } from 'react';

import { useLocale } from '@/components/i18n/use-messages';
import type { LaneGrouping } from '@/components/view/view-state';
import type { DatasetIndex } from '@/data/dataset-index';

import { ComparedContext } from './compared';
import type { Lane } from './lane';
import { namesOf, type Names } from './names';

/** What the timeline's parts are called, in the reader's language. */
export function useNames(
  index: DatasetIndex,
  lanes: readonly Lane[],
  grouping: LaneGrouping,
): Names {
  const locale = useLocale();
  const compared = use(ComparedContext);
  return useMemo(
    () => namesOf(index, lanes, grouping, locale, compared),
    [index, lanes, grouping, locale, compared],
  );
}
