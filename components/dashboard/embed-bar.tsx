'use client';

import { useRef } from 'react';

import type { ChangeFilter } from '@/components/filter/change-filter';
import { ChipRow } from '@/components/filter/chip-row';
import { ResultStatus } from '@/components/filter/result-status';
import { useChips } from '@/components/filter/use-chips';
import { useLocale, useMessages } from '@/components/i18n/use-messages';
import { TEXT_LINK } from '@/components/ui/text-link';
import type { DatasetIndex } from '@/data/dataset-index';
import type { EventFilter } from '@/data/event-filter';
import { undatedHidden } from '@/data/query';

/**
 * In place of the header where another page shows this one: whose picture it is, what it leaves out,
 * and the whole of it. The page around it says nothing of a filter, so this must; and a name that was
 * clicked here filters, so this must lead back.
 */
export function EmbedBar({
  index,
  filter,
  shown,
  whole,
  onChange,
}: {
  readonly index: DatasetIndex;
  readonly filter: EventFilter;
  /** Number of events that pass the filter. */
  readonly shown: number;
  /** Address of the same view, with everything around it. */
  readonly whole: string;
  readonly onChange: ChangeFilter;
}) {
  const locale = useLocale();
  const { app: t } = useMessages();
  const bar = useRef<HTMLElement>(null);
  const { chips, remove } = useChips(bar, index, filter, onChange);
  return (
    <header
      ref={bar}
      className="flex flex-wrap items-center gap-x-4 gap-y-1 border-b border-line px-4 py-1.5 text-13"
    >
      <h1 className="font-semibold">{index.dataset.title[locale]}</h1>
      {chips.length > 0 && <ChipRow chips={chips} onChange={remove} />}
      <ResultStatus
        shown={shown}
        total={index.events.size}
        undated={undatedHidden(index, filter)}
      />
      <a href={whole} target="_blank" rel="noopener" className={TEXT_LINK}>
        {t.openWhole}
      </a>
    </header>
  );
}
