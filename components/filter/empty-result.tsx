'use client';

import { useMessages } from '@/components/i18n/use-messages';
import type { DatasetIndex } from '@/data/dataset-index';
import type { EventFilter } from '@/data/query';

import type { ChangeFilter } from './filter-bar';

export interface EmptyResultProps {
  readonly index: DatasetIndex;
  readonly filter: EventFilter;
  readonly onChange: ChangeFilter;
}

export function EmptyResult(_: EmptyResultProps) {
  const { filter: t } = useMessages();
  return <p>{t.emptyTitle}</p>;
}
