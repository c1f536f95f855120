'use client';

import { useId } from 'react';

import { useMessages } from '@/components/i18n/use-messages';
import { buttonClass } from '@/components/ui/button';
import type { DatasetIndex } from '@/data/dataset-index';
import { asksAll, isShared, setAll, type EventFilter } from '@/data/event-filter';
import type { Facet } from '@/data/facets';

import type { ChangeFilter } from './change-filter';

/** How a facet's values are taken: any or all of those chosen, a body with or without its parts. */
export function FacetSwitches({
  facet,
  index,
  filter,
  onChange,
}: {
  readonly facet: Facet;
  readonly index: DatasetIndex;
  readonly filter: EventFilter;
  readonly onChange: ChangeFilter;
}) {
  const { filter: t } = useMessages();
  const id = useId();
  const isAll = asksAll(filter, facet);
  const hasParts = facet === 'institutions' && index.dataset.institutions.some((i) => i.parent);
  return (
    <>
      {hasParts && (
        <div className="mb-2">
          <label className="flex min-h-8 items-center gap-2">
            <input
              type="checkbox"
              role="switch"
              checked={filter.parts}
              aria-describedby={id}
              onChange={(change) => onChange({ parts: change.currentTarget.checked }, 'push')}
              className="size-4 shrink-0 accent-ink"
            />
            {t.includeParts}
          </label>
          <p id={id} className="text-12 text-ink-3">
            {t.includePartsHelp}
          </p>
        </div>
      )}
      {isShared(facet) && (filter[facet].length > 1 || isAll) && (
        <div
          role="group"
          aria-label={t.howMany(t.facet[facet])}
          className="mb-2 flex w-fit rounded-lg bg-sunken p-0.5"
        >
          {[false, true].map((all) => (
            <button
              key={String(all)}
              type="button"
              aria-pressed={isAll === all}
              className={buttonClass(isAll === all ? 'outlined' : 'plain')}
              onClick={() => onChange(setAll(filter, facet, all), 'push')}
            >
              {all ? t.allOf : t.anyOf}
            </button>
          ))}
        </div>
      )}
    </>
  );
}
