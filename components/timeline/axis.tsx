import { useMessages } from '@/components/i18n/use-messages';

import { AXIS_PX, axisInk } from './ink/axis-ink';
import { MovingInk } from './ink/moving-ink';
import type { Tick } from './scene';

/** The axis below the lanes. */
export function Axis({
  ticks,
  width,
  todayX,
}: {
  readonly ticks: readonly Tick[];
  readonly width: number;
  readonly todayX: number;
}) {
  const { timeline: t } = useMessages();
  return (
    <svg
      width={width}
      height={AXIS_PX}
      aria-hidden="true"
      className="block overflow-hidden border-t border-line-strong"
    >
      <MovingInk ink={axisInk(ticks, width, todayX, t.today)} />
    </svg>
  );
}
