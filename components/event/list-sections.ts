import { MESSAGES } from '@/components/i18n/messages';
import type { ListGrouping } from '@/components/view/view-state';
import type { DatasetIndex } from '@/data/dataset-index';
import type { Lang } from '@/data/vocabulary';

import { groupTitle } from './group-heading';
import { groupEvents } from './list-groups';
import { groupByName } from './name-groups';

export interface ListSection {
  readonly title: string;
  readonly ordinals: Uint32Array;
}

/**
 * The list's groups for a file, where each event stands once: under the first of the headings that it
 * has on the screen. Twice, it would be counted twice by whoever works on with the file.
 */
export function listSections(
  index: DatasetIndex,
  ordinals: Uint32Array,
  grouping: ListGrouping,
  lang: Lang,
): readonly ListSection[] {
  const { groups, ordinals: grouped } =
    grouping === 'month'
      ? groupEvents(index.columns, ordinals)
      : groupByName(index, ordinals, grouping, lang);
  const told = new Uint8Array(index.events.size);
  return groups
    .map(({ span, first, size }) => ({
      title: groupTitle(span, MESSAGES[lang].event, lang),
      ordinals: grouped.subarray(first, first + size).filter((ordinal) => {
        const isNew = told[ordinal] === 0;
        told[ordinal] = 1;
        return isNew;
      }),
    }))
    .filter((section) => section.ordinals.length > 0);
}
