'use client';

import { useMemo, type RefObject } from 'react';

import { MESSAGES } from '@/components/i18n/messages';
import { useLocale } from '@/components/i18n/use-messages';
import type { DatasetIndex } from '@/data/dataset-index';
import type { EventFilter } from '@/data/event-filter';

import type { ChangeFilter } from './change-filter';
import { chipsOf, type Chip } from './chips';
import { useKeptFocus } from './use-kept-focus';

/**
 * The active filters in words, and how they are taken back.
 *
 * @param bar keeps the focus when the last of them goes
 */
export function useChips(
  bar: RefObject<HTMLElement | null>,
  index: DatasetIndex,
  filter: EventFilter,
  onChange: ChangeFilter,
): { readonly chips: readonly Chip[]; readonly remove: ChangeFilter } {
  const locale = useLocale();
  const chips = useMemo(
    () => chipsOf(filter, index, MESSAGES[locale], locale),
    [filter, index, locale],
  );
  const keepFocus = useKeptFocus(bar, chips.length === 0);
  const remove: ChangeFilter = (patch, step) => {
    keepFocus();
    onChange(patch, step);
  };
  return { chips, remove };
}
