'use client';

import { useMessages } from '@/components/i18n/use-messages';

import type { ChangeFilter } from './filter-bar';

export interface SearchBoxProps {
  readonly value: string;
  readonly onChange: ChangeFilter;
}

export function SearchBox({ value, onChange }: SearchBoxProps) {
  const { filter: t } = useMessages();
  return (
    <input
      id="search"
      type="search"
      aria-label={t.search}
      value={value}
      onChange={(change) => onChange({ q: change.currentTarget.value }, 'replace')}
    />
  );
}
