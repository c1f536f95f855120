'use client';

import { useId, useRef } from 'react';

import { ASKED_DATES } from '@/components/i18n/asked-dates';
import { useWords } from '@/components/i18n/use-messages';
import type { DateRange } from '@/data/date-range';
import { filterSpan, type EventFilter } from '@/data/event-filter';
import type { DatasetHeader } from '@/data/registry';
import type { CalendarDay } from '@/data/time';

import type { ChangeFilter } from './change-filter';
import { DatePresets } from './date-presets';
import { RangeField } from './range-field';
import { useKeptFocus } from './use-kept-focus';

export interface DatePanelProps {
  readonly dataset: DatasetHeader;
  readonly filter: EventFilter;
  /** The days that the timeline shows; `null` if it shows all of them. */
  readonly inView: DateRange | null;
  readonly today: CalendarDay;
  readonly onChange: ChangeFilter;
}

/** The date range, and how strictly an uncertain date is held to it. */
export function DatePanel({ dataset, filter, inView, today, onChange }: DatePanelProps) {
  const t = useWords(ASKED_DATES);
  const id = useId();
  const { from, to } = filter;
  const span = filterSpan(filter);
  const panel = useRef<HTMLDivElement>(null);
  const keepFocus = useKeptFocus(panel, filter);
  const change = (range: DateRange) => {
    // What is in view can no longer be asked for once it is.
    keepFocus();
    onChange(range, 'push');
  };
  return (
    <div ref={panel} className="mt-2 space-y-3">
      <RangeField value={{ from, to }} today={today} onChange={change} />
      {span !== null && span.start >= span.end && (
        <p role="alert" className="text-13 text-warn">
          {t.dateReversed}
        </p>
      )}
      <DatePresets
        value={{ from, to }}
        window={dataset.window}
        inView={inView}
        today={today}
        onChange={change}
      />
      <p className="text-12 text-ink-3 max-sm:hidden">{t.brushHint}</p>
      <div className="border-t border-line pt-3">
        <label className="flex min-h-8 items-center gap-2 font-medium">
          <input
            type="checkbox"
            role="switch"
            checked={filter.certain}
            aria-describedby={id}
            onChange={(event) => onChange({ certain: event.currentTarget.checked }, 'push')}
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
