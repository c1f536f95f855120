'use client';

import { lazy, Suspense, useDeferredValue, useMemo, type RefObject } from 'react';

import { useTextScale } from '@/components/ui/use-text-scale';
import { Zoomed } from '@/components/ui/zoom';
import type { DayRange, LaneArrangement, LaneGrouping } from '@/components/view/view-state';
import type { DatasetIndex } from '@/data/dataset-index';
import type { EventSet } from '@/data/query';
import type { CalendarDay, TimeSpan } from '@/data/time';

import { Chart } from './chart';
import type { Size } from './layout';
import { useSize } from './use-size';

/** Below this width in px, at text of 16 px, time runs downwards. */
const NARROW_PX = 640;

const VerticalChart = lazy(() => import('./vertical/vertical-chart'));

export interface TimelineProps {
  readonly index: DatasetIndex;
  /** The events that pass the filter. */
  readonly events: EventSet;
  /** The dates that the filter asks for. */
  readonly filterRange: TimeSpan | null;
  readonly grouping: LaneGrouping;
  readonly arrangement: LaneArrangement;
  readonly selected: string | null;
  /** The address's viewport; `null` stands for `home`. */
  readonly range: DayRange | null;
  readonly home: TimeSpan;
  readonly gaps: readonly TimeSpan[];
  readonly today: CalendarDay;
  /** Counts how often the reader asked for an event. */
  readonly asked: number;
  /** Width in px that the details cover at the right. */
  readonly coveredPx: number;
  /** Other events are asked for, and not here yet. */
  readonly isLate: boolean;
  /** Holds the events that were painted last. */
  readonly painted: RefObject<unknown>;
  /** Whether single letters are keys. */
  readonly letters: boolean;
  /** Opens an event and moves the focus to its details. */
  readonly onSelect: (id: string) => void;
  /** Goes on to another event; the focus stays. */
  readonly onStep: (id: string) => void;
  readonly onRange: (range: DayRange | null) => void;
  readonly onGrouping: (grouping: LaneGrouping) => void;
  readonly onArrange: (arrangement: LaneArrangement) => void;
  readonly onFilterLane: (id: string) => void;
  readonly onFilterDates: (range: DayRange) => void;
}

/** The timeline in whatever room it is given; it draws once it knows how much that is. */
export function Timeline(props: TimelineProps) {
  const [ref, measured] = useSize<HTMLDivElement>();
  // A large dataset's first picture is then drawn in steps, between which the page answers.
  const size = useDeferredValue(measured);
  const scale = useTextScale();
  return (
    <div ref={ref} className="relative h-full min-h-80 w-full overflow-hidden">
      {size && size.width >= NARROW_PX * scale && (
        <ScaledChart {...props} size={size} scale={scale} />
      )}
      {size && size.width > 0 && size.width < NARROW_PX * scale && (
        <Suspense>
          <VerticalChart {...props} size={size} />
        </Suspense>
      )}
    </div>
  );
}

/** All of it as many times as large as the reader's text is. */
function ScaledChart({
  size: { width, height },
  scale,
  coveredPx,
  ...props
}: TimelineProps & { readonly size: Size; readonly scale: number }) {
  const size = useMemo(
    () => ({ width: width / scale, height: height / scale }),
    [width, height, scale],
  );
  const chart = <Chart {...props} size={size} coveredPx={coveredPx / scale} />;
  return scale === 1 ? (
    chart
  ) : (
    <Zoomed factor={scale} className="in-px relative h-full">
      {chart}
    </Zoomed>
  );
}
