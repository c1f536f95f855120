'use client';

import { useState, type ReactNode } from 'react';

import { useMessages } from '@/components/i18n/use-messages';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { Icon } from '@/components/ui/icon';
import type { DatasetIndex } from '@/data/dataset-index';
import type { EventFilter } from '@/data/query';

import type { ChangeFilter } from './change-filter';
import { DatePanel } from './date-panel';
import { LIST_FACETS } from './facet-options';
import { FacetPanel } from './facet-panel';
import { KindToggles } from './kind-toggles';

/** The same controls for a narrow screen, behind one button. */
export function FilterSheet({
  shown,
  active,
  ...controls
}: {
  readonly index: DatasetIndex;
  readonly filter: EventFilter;
  readonly onChange: ChangeFilter;
  readonly shown: number;
  /** Number of active filters. */
  readonly active: number;
}) {
  const { filter: t } = useMessages();
  const { filter } = controls;
  const [open, setOpen] = useState(false);
  return (
    <Dialog
      place="bottom"
      title={t.filters}
      closeLabel={t.close}
      open={open}
      onOpenChange={setOpen}
      trigger={
        <Button variant="outlined" aria-label={t.filtersActive(active)}>
          {t.filters}
          {active > 0 && <Count n={active} />}
        </Button>
      }
    >
      <KindToggles {...controls} />
      {LIST_FACETS.map((facet) => (
        <Fold key={facet} title={t.facet[facet]} chosen={filter[facet].length}>
          <FacetPanel facet={facet} {...controls} />
        </Fold>
      ))}
      <Fold title={t.date} chosen={Number(filter.from !== null) + Number(filter.to !== null)}>
        <DatePanel {...controls} />
      </Fold>
      <div className="sticky -bottom-5 -mx-5 mt-2 -mb-5 border-t border-line bg-paper px-5 py-3">
        <Button variant="chosen" className="h-10 w-full" onClick={() => setOpen(false)}>
          {t.done(shown)}
        </Button>
      </div>
    </Dialog>
  );
}

function Fold({
  title,
  chosen,
  children,
}: {
  readonly title: string;
  readonly chosen: number;
  readonly children: ReactNode;
}) {
  return (
    <details className="group border-t border-line py-2 first-of-type:mt-3">
      <summary className="flex min-h-8 cursor-pointer items-center gap-2 font-medium">
        {title}
        {chosen > 0 && <Count n={chosen} />}
        <span className="ml-auto text-ink-3 transition-transform duration-150 group-open:rotate-180">
          <Icon name="down" />
        </span>
      </summary>
      {children}
    </details>
  );
}

function Count({ n }: { readonly n: number }) {
  return (
    <span className="min-w-4 rounded-full bg-ink px-1 text-center text-12 text-paper">{n}</span>
  );
}
