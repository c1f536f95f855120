'use client';

import type { DayRange } from '@/components/view/view-state';
import type { TimeSpan } from '@/data/time';

import { Axis } from './axis';
import { GUTTER_PX } from './gutter-metrics';
import { Overview } from './overview';
import type { GroundProps } from './overview-ground';
import type { Tick } from './scene';
import type { ViewportHandle } from './use-viewport';
import { stretched } from './viewport';

/** Time below the lanes: the axis, and the overview of everything where there are tools to move with. */
export function ChartFoot({
  ticks,
  width,
  clearWidth,
  todayX,
  viewport,
  view,
  hasOverview,
  onBrush,
  ...ground
}: Omit<GroundProps, 'width'> & {
  readonly ticks: readonly Tick[];
  readonly width: number;
  /** What the details leave free of it, px. */
  readonly clearWidth: number;
  readonly todayX: number;
  /** The part of the viewport that the details leave free. */
  readonly viewport: TimeSpan;
  readonly view: Pick<ViewportHandle, 'now' | 'follow' | 'settle'>;
  readonly hasOverview: boolean;
  readonly onBrush: (range: DayRange) => void;
}) {
  return (
    <div style={{ marginLeft: GUTTER_PX }}>
      <Axis ticks={ticks} width={width} todayX={todayX} />
      {hasOverview && (
        <Overview
          {...ground}
          signsInside={false}
          width={clearWidth}
          viewport={viewport}
          now={() => stretched(view.now(), clearWidth / width)}
          onFollow={(part) => view.follow(stretched(part, width / clearWidth))}
          onSettle={view.settle}
          onBrush={onBrush}
        />
      )}
    </div>
  );
}
