'use client';

import { useMessages } from '@/components/i18n/use-messages';
import type { Step } from '@/components/view/use-view-state';
import type { DatasetIndex } from '@/data/dataset-index';
import type { EventFilter } from '@/data/query';

export type ChangeFilter = (patch: Partial<EventFilter>, step?: Step) => void;

export interface FilterBarProps {
  readonly index: DatasetIndex;
  readonly filter: EventFilter;
  /** Number of events that pass the filter. */
  readonly shown: number;
  readonly onChange: ChangeFilter;
}

export function FilterBar({ index, shown }: FilterBarProps) {
  const { filter: t } = useMessages();
  return <p role="status">{t.shown(shown, index.dataset.events.length)}</p>;
}
