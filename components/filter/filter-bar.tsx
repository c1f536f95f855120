'use client';

import { MESSAGES } from '@/components/i18n/messages';
import { useLocale, useMessages } from '@/components/i18n/use-messages';
import { Button } from '@/components/ui/button';
import { Popover } from '@/components/ui/popover';
import type { DatasetIndex } from '@/data/dataset-index';
import { undatedHidden, type EventFilter } from '@/data/query';

import type { ChangeFilter } from './change-filter';
import { ChipRow } from './chip-row';
import { chipsOf, CLEARED } from './chips';
import { DatePanel } from './date-panel';
import { FacetButton } from './facet-button';
import type { ListFacet } from './facet-options';
import { FacetPanel } from './facet-panel';
import { FilterSheet } from './filter-sheet';
import { KindToggles } from './kind-toggles';
import { ResultStatus } from './result-status';

export interface FilterBarProps {
  readonly index: DatasetIndex;
  readonly filter: EventFilter;
  /** Number of events that pass the filter. */
  readonly shown: number;
  readonly onChange: ChangeFilter;
}

/** The facets in one row, what is active in words below, and how much is left. */
export function FilterBar({ index, filter, shown, onChange }: FilterBarProps) {
  const locale = useLocale();
  const { filter: t } = useMessages();
  const chips = chipsOf(filter, index, MESSAGES[locale], locale);
  const controls = { index, filter, onChange };
  return (
    <section aria-label={t.filters} className="border-b border-line bg-paper px-4">
      <div className="flex min-h-12 flex-wrap items-center gap-1 py-1">
        <div className="sm:hidden">
          <FilterSheet {...controls} shown={shown} active={chips.length} />
        </div>
        <div className="-ml-2.5 hidden flex-wrap items-center gap-1 sm:flex">
          <FacetPopover facet="leaders" {...controls} />
          <FacetPopover facet="institutions" {...controls} />
          <span className="mx-1 h-5 border-l border-line" />
          <KindToggles {...controls} />
          <span className="mx-1 h-5 border-l border-line" />
          <FacetPopover facet="articles" {...controls} />
          <DatePopover {...controls} />
        </div>
        <ResultStatus
          shown={shown}
          total={index.events.size}
          undated={undatedHidden(index, filter)}
        />
        {chips.length > 0 && (
          <Button
            aria-label={t.clearAll}
            className="-mr-2.5"
            onClick={() => onChange(CLEARED, 'push')}
          >
            {t.clear}
          </Button>
        )}
      </div>
      {chips.length > 0 && (
        <div className="pb-2">
          <ChipRow chips={chips} onChange={onChange} />
        </div>
      )}
    </section>
  );
}

type ControlProps = Omit<FilterBarProps, 'shown'>;

function FacetPopover({ facet, ...controls }: ControlProps & { readonly facet: ListFacet }) {
  const { filter: t } = useMessages();
  const label = t.facet[facet];
  return (
    <Popover
      trigger={<FacetButton label={label} chosen={controls.filter[facet].length} />}
      title={label}
      className="w-80"
    >
      <FacetPanel facet={facet} {...controls} />
    </Popover>
  );
}

function DatePopover(controls: ControlProps) {
  const { filter: t } = useMessages();
  const { from, to } = controls.filter;
  const chosen = Number(from !== null) + Number(to !== null);
  return (
    <Popover
      trigger={<FacetButton label={t.date} chosen={chosen} />}
      title={t.date}
      className="w-96"
    >
      <DatePanel {...controls} />
    </Popover>
  );
}
