'use client';

import { useId } from 'react';

import { useMessages } from '@/components/i18n/use-messages';
import { Button } from '@/components/ui/button';
import type { DatasetIndex } from '@/data/dataset-index';
import { filterSpan, type EventFilter } from '@/data/event-filter';

import type { ChangeFilter } from './change-filter';
import { DateField } from './date-field';

/** The date range, and how strictly an uncertain date is held to it. */
export function DatePanel({
  index,
  filter,
  onChange,
}: {
  readonly index: DatasetIndex;
  readonly filter: EventFilter;
  readonly onChange: ChangeFilter;
}) {
  const { filter: t } = useMessages();
  const id = useId();
  const span = filterSpan(filter);
  return (
    <div className="mt-2 space-y-3">
      <div className="grid grid-cols-2 gap-3">
        <DateField
          label={t.from}
          value={filter.from}
          onChange={(from) => onChange({ from }, 'push')}
        />
        <DateField label={t.to} value={filter.to} onChange={(to) => onChange({ to }, 'push')} />
      </div>
      {span !== null && span.start >= span.end && (
        <p role="alert" className="text-13 text-warn">
          {t.dateReversed}
        </p>
      )}
      <p className="text-12 text-ink-3">{t.dateHint}</p>
      <Presets index={index} filter={filter} onChange={onChange} />
      <div className="border-t border-line pt-3">
        <label className="flex min-h-8 items-center gap-2 font-medium">
          <input
            type="checkbox"
            role="switch"
            checked={filter.certain}
            aria-describedby={id}
            onChange={(change) => onChange({ certain: change.currentTarget.checked }, 'push')}
            className="size-4 shrink-0 accent-ink"
          />
          {t.certain}
        </label>
        <p id={id} className="text-13 text-ink-2">
          {t.certainHelp}
        </p>
      </div>
    </div>
  );
}

/** Each year that the dataset covers. */
function Presets({ index, filter, onChange }: Parameters<typeof DatePanel>[0]) {
  const { filter: t } = useMessages();
  const { start, end } = index.dataset.window;
  const first = Number(start.slice(0, 4));
  const length = Number(end.slice(0, 4)) - first + 1;
  const years = Array.from({ length: Math.min(length, 12) }, (_, i) => String(first + i));
  return (
    <div role="group" aria-label={t.presets} className="flex flex-wrap gap-1">
      {years.map((year) => {
        const isChosen = filter.from === year && filter.to === year;
        return (
          <Button
            key={year}
            variant={isChosen ? 'chosen' : 'outlined'}
            aria-pressed={isChosen}
            onClick={() =>
              onChange(isChosen ? { from: null, to: null } : { from: year, to: year }, 'push')
            }
          >
            {year}
          </Button>
        );
      })}
    </div>
  );
}
