'use client';

import type { MouseEvent } from 'react';

import { formatEdtf } from '@/components/i18n/format-date';
import { useLocale, useMessages } from '@/components/i18n/use-messages';
import { Button } from '@/components/ui/button';
import type { DatasetIndex } from '@/data/dataset-index';
import { EMPTY_FILTER, type EventFilter, type FilterPatch } from '@/data/event-filter';
import { nearestDated, type NearMonth } from '@/data/nearest-dated';
import { dropped, loosenings } from '@/data/query';

import type { ChangeFilter } from './change-filter';

export interface EmptyResultProps {
  readonly index: DatasetIndex;
  readonly filter: EventFilter;
  readonly onChange: ChangeFilter;
}

/** No event is left: which filter to loosen, and what that would give. */
export function EmptyResult({ index, filter, onChange }: EmptyResultProps) {
  const { filter: t } = useMessages();
  const locale = useLocale();
  const nearest = nearestDated(index, filter);
  const ways = loosenings(index, filter);
  const loosen = (patch: FilterPatch, { currentTarget }: MouseEvent<HTMLElement>) => {
    // All of this goes; what comes in its place stands there too.
    currentTarget.closest('main')?.focus();
    onChange(patch, 'push');
  };
  const month = (side: 'before' | 'after', near: NearMonth) => (
    <li key={side}>
      <Button
        variant="outlined"
        className="h-auto min-h-8 whitespace-normal"
        onClick={(press) => loosen({ from: near.month, to: near.month, certain: false }, press)}
      >
        {t.nearest[side](formatEdtf(near.month, locale))}
        <span className="font-normal text-ink-3">· {t.nearestCount[side](near.count)}</span>
      </Button>
    </li>
  );
  return (
    <div className="mx-auto max-w-120 px-4 py-12 text-center">
      <h2 className="text-16 font-semibold text-balance">{t.emptyTitle}</h2>
      <p className="mt-1 text-ink-2">{ways.length > 0 ? t.emptyHelp : t.emptyAlone}</p>
      <ul className="mt-4 flex flex-col items-center gap-2">
        {(['before', 'after'] as const).map((side) => nearest[side] && month(side, nearest[side]))}
        {ways.map(({ name, count }) => (
          <li key={name}>
            <Button
              variant="outlined"
              className="h-auto min-h-8 whitespace-normal"
              onClick={(press) => loosen(dropped(filter, name), press)}
            >
              {t.loosen[name]}
              <span className="font-normal text-ink-3">· {t.loosenCount(count)}</span>
            </Button>
          </li>
        ))}
        <li>
          <Button onClick={(press) => loosen(EMPTY_FILTER, press)}>{t.clearAll}</Button>
        </li>
      </ul>
    </div>
  );
}
