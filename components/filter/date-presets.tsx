'use client';

import { ASKED_DATES } from '@/components/i18n/asked-dates';
import { useWords } from '@/components/i18n/use-messages';
import { Button } from '@/components/ui/button';
import { DATE_PRESETS, presetRange } from '@/data/date-presets';
import type { DateRange } from '@/data/date-range';
import type { CalendarDay } from '@/data/time';

/** More years than these would be a wall of buttons. */
const MOST_YEARS = 12;

/** Ranges at one press: what is in view, around today, and each year that the dataset covers. */
export function DatePresets({
  value,
  window,
  inView,
  today,
  onChange,
}: {
  readonly value: DateRange;
  readonly window: { readonly start: CalendarDay; readonly end: CalendarDay };
  /** The days that the timeline shows; `null` if it shows all of them. */
  readonly inView: DateRange | null;
  readonly today: CalendarDay;
  readonly onChange: (range: DateRange) => void;
}) {
  const t = useWords(ASKED_DATES);
  const first = Number(window.start.slice(0, 4));
  const count = Number(window.end.slice(0, 4)) - first + 1;
  const years = Array.from({ length: Math.min(count, MOST_YEARS) }, (_, i) => String(first + i));
  const options = [
    ...(inView ? [{ key: 'inView', label: t.inView, range: inView }] : []),
    ...DATE_PRESETS.map((preset) => ({
      key: preset,
      label: t.preset[preset],
      range: presetRange(preset, today),
    })),
    ...years.map((year) => ({ key: year, label: year, range: { from: year, to: year } })),
  ];
  return (
    <div role="group" aria-label={t.presets} className="flex flex-wrap gap-1">
      {options.map(({ key, label, range }) => {
        const isChosen = value.from === range.from && value.to === range.to;
        return (
          <Button
            key={key}
            variant={isChosen ? 'chosen' : 'outlined'}
            aria-pressed={isChosen}
            onClick={() => onChange(isChosen ? { from: null, to: null } : range)}
          >
            {label}
          </Button>
        );
      })}
    </div>
  );
}
