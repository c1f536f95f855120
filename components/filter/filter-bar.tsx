'use client';

import { useRef } from 'react';

import { useMessages } from '@/components/i18n/use-messages';
import { Button } from '@/components/ui/button';
import { Popover } from '@/components/ui/popover';
import type { DatasetIndex } from '@/data/dataset-index';
import type { DateRange } from '@/data/date-range';
import { EMPTY_FILTER, type EventFilter } from '@/data/event-filter';
import type { Facet } from '@/data/facets';
import { undatedHidden } from '@/data/query';
import type { CalendarDay } from '@/data/time';

import { activeDates, activeIn } from './active-in';
import type { ChangeFilter } from './change-filter';
import { ChipLine } from './chip-line';
import { FacetButton } from './facet-button';
import { BAR_FACETS, FacetGroups, MORE_GROUPS } from './facet-groups';
import { FilterSheet } from './filter-sheet';
import { KindToggles } from './kind-toggles';
import { DatePanel, FacetPanel } from './panels';
import { ResultStatus } from './result-status';
import { useChips } from './use-chips';

export interface FilterBarProps {
  readonly index: DatasetIndex;
  readonly filter: EventFilter;
  /** Number of events that pass the filter. */
  readonly shown: number;
  /** The days that the timeline shows; `null` if it shows all of them. */
  readonly inView: DateRange | null;
  readonly today: CalendarDay;
  readonly onChange: ChangeFilter;
}

/** The facets, what is active in words, and how much is left, in one line. */
export function FilterBar({ shown, ...controls }: FilterBarProps) {
  const { index, filter, onChange } = controls;
  const { filter: t } = useMessages();
  const bar = useRef<HTMLElement>(null);
  const { chips, remove } = useChips(bar, index, filter, onChange);
  return (
    <section
      ref={bar}
      aria-label={t.filters}
      data-tour="filters"
      className="border-b border-line bg-paper px-4"
    >
      <div className="flex min-h-12 flex-wrap items-center gap-1 py-1">
        <div className="sm:hidden print:hidden">
          <FilterSheet {...controls} shown={shown} chips={chips} />
        </div>
        <div className="-ml-2.5 hidden flex-wrap items-center gap-1 sm:flex print:hidden">
          {BAR_FACETS.map((facet) => (
            <FacetPopover key={facet} facet={facet} {...controls} />
          ))}
          <span className="mx-1 h-5 border-l border-line" />
          <KindToggles {...controls} />
          <span className="mx-1 h-5 border-l border-line" />
          <DatePopover {...controls} />
          <MorePopover {...controls} />
        </div>
        {/* On a phone the chips stand in the sheet. */}
        <div className="flex min-w-0 flex-1 basis-0 max-sm:hidden print:hidden">
          {chips.length > 0 && <ChipLine chips={chips} onChange={remove} />}
        </div>
        <p className="hidden min-w-0 flex-1 text-13 print:block">
          {chips.map(({ label }) => label).join(' · ')}
        </p>
        <ResultStatus
          shown={shown}
          total={index.events.size}
          undated={undatedHidden(index, filter)}
        />
        {chips.length > 0 && (
          <Button
            aria-label={t.clearAll}
            className="-mr-2.5 print:hidden"
            onClick={() => remove(EMPTY_FILTER, 'push')}
          >
            {t.clear}
          </Button>
        )}
      </div>
    </section>
  );
}

type ControlProps = Omit<FilterBarProps, 'shown'>;

function FacetPopover({ facet, ...controls }: ControlProps & { readonly facet: Facet }) {
  const { filter: t } = useMessages();
  const label = t.facet[facet];
  return (
    <Popover
      trigger={<FacetButton label={label} chosen={activeIn(controls.filter, facet)} />}
      title={label}
      className="w-80"
    >
      <FacetPanel facet={facet} {...controls} />
    </Popover>
  );
}

function DatePopover(controls: ControlProps) {
  const { filter: t } = useMessages();
  return (
    <Popover
      trigger={<FacetButton label={t.date} chosen={activeDates(controls.filter)} />}
      title={t.date}
      className="w-96"
    >
      <DatePanel {...controls} dataset={controls.index.dataset} />
    </Popover>
  );
}

/** All other facets, in groups: the first screen stays calm. */
function MorePopover(controls: ControlProps) {
  const { filter: t } = useMessages();
  const chosen = MORE_GROUPS.flatMap(({ facets }) => facets)
    // The kinds that are chosen show in the bar itself.
    .filter((facet) => facet !== 'kinds')
    .reduce((sum, facet) => sum + activeIn(controls.filter, facet), 0);
  return (
    <Popover
      trigger={<FacetButton label={t.more} chosen={chosen} />}
      title={t.more}
      className="w-96"
    >
      <FacetGroups groups={MORE_GROUPS} {...controls} />
    </Popover>
  );
}
