'use client';

import { useMemo } from 'react';

import type { EventColumns } from '@/data/columns';
import { toMs, type CalendarDay, type TimeSpan } from '@/data/time';

import { knownSpan } from './fit';
import type { LaneEvents } from './lane-events';
import { aroundDay, presetSpan, type Preset } from './presets';
import type { ViewportHandle } from './use-viewport';
import { fitting, middle, panned, stretched, zoomed } from './viewport';

/** The ways to move that have a button or a key. They stay the same while one moves. */
export interface Moves {
  /** Shows a span in the part that the details leave free. */
  readonly show: (span: TimeSpan) => void;
  readonly zoomBy: (factor: number) => void;
  /** By a share of what is in view; negative is earlier. */
  readonly panBy: (share: number) => void;
  readonly showAll: () => void;
  /** From the first to the last known day of the events that pass the filter. */
  readonly showResults: () => void;
  readonly showPreset: (preset: Preset | 'today') => void;
}

export interface MovesInput {
  readonly view: Pick<ViewportHandle, 'now' | 'moveTo'>;
  /** The share of the width that the details leave free. */
  readonly clearShare: number;
  readonly bounds: TimeSpan;
  readonly today: CalendarDay;
  readonly columns: EventColumns;
  /** The dated events that pass the filter. */
  readonly events: LaneEvents;
  /** When the selected event is counted, in ms. */
  readonly selectedAt: number | null;
}

export function useMoves(input: MovesInput): Moves {
  const { clearShare, bounds, today, columns, events, selectedAt } = input;
  const { now, moveTo } = input.view;
  return useMemo(() => {
    const clear = () => stretched(now(), clearShare);
    const show = (span: TimeSpan) => moveTo(stretched(span, 1 / clearShare));
    return {
      show,
      zoomBy: (factor) => show(zoomed(clear(), factor)),
      panBy: (share) => {
        const part = clear();
        show(panned(part, share * (part.end - part.start)));
      },
      showAll: () => show(bounds),
      showResults: () => {
        const span = knownSpan(columns, events.ordinals, bounds);
        if (span) show(fitting(span));
      },
      showPreset: (preset) =>
        show(
          preset === 'today'
            ? aroundDay(toMs(today))
            : presetSpan(preset, selectedAt ?? events.nearest(middle(clear()))),
        ),
    };
  }, [now, moveTo, clearShare, bounds, today, columns, events, selectedAt]);
}
