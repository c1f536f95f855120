'use client';

import { useRef, useState } from 'react';

import { useMessages } from '@/components/i18n/use-messages';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import type { DatasetIndex } from '@/data/dataset-index';
import type { DateRange } from '@/data/date-range';
import type { EventFilter } from '@/data/event-filter';
import type { CalendarDay } from '@/data/time';

import { activeDates } from './active-in';
import type { ChangeFilter } from './change-filter';
import { ChipRow } from './chip-row';
import type { Chip } from './chips';
import { CountBadge } from './count-badge';
import { ALL_GROUPS, FacetGroups } from './facet-groups';
import { Fold } from './fold';
import { KindToggles } from './kind-toggles';
import { DatePanel } from './panels';
import { useKeptFocus } from './use-kept-focus';

/** The same controls for a narrow screen, behind one button. */
export function FilterSheet({
  shown,
  chips,
  ...controls
}: {
  readonly index: DatasetIndex;
  readonly filter: EventFilter;
  readonly inView: DateRange | null;
  readonly today: CalendarDay;
  readonly onChange: ChangeFilter;
  readonly shown: number;
  /** The active filters. */
  readonly chips: readonly Chip[];
}) {
  const { filter: t } = useMessages();
  const { filter } = controls;
  const [open, setOpen] = useState(false);
  const kinds = useRef<HTMLDivElement>(null);
  const keepFocus = useKeptFocus(kinds, chips.length === 0);
  return (
    <Dialog
      place="bottom"
      title={t.filters}
      closeLabel={t.close}
      open={open}
      onOpenChange={setOpen}
      trigger={
        <Button variant="outlined" aria-label={t.filtersActive(chips.length)}>
          {t.filters}
          {chips.length > 0 && <CountBadge n={chips.length} />}
        </Button>
      }
    >
      <div ref={kinds}>
        <KindToggles {...controls} />
      </div>
      {chips.length > 0 && (
        <div className="mt-3">
          <ChipRow
            chips={chips}
            onChange={(patch, step) => {
              keepFocus();
              controls.onChange(patch, step);
            }}
          />
        </div>
      )}
      <div className="mt-3">
        <Fold title={t.date} chosen={activeDates(filter)}>
          {() => <DatePanel {...controls} dataset={controls.index.dataset} />}
        </Fold>
      </div>
      <FacetGroups groups={ALL_GROUPS} {...controls} />
      <div className="sticky -bottom-5 -mx-5 mt-2 -mb-5 border-t border-line bg-paper px-5 py-3">
        <Button variant="chosen" className="h-10 w-full" onClick={() => setOpen(false)}>
          {t.done(shown)}
        </Button>
      </div>
    </Dialog>
  );
}
