import { useMessages } from '@/components/i18n/use-messages';

import type { Tick } from './scene';

const AXIS_PX = 40;

/** Fine units above, coarse ones below, as in a calendar turned on its side. */
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
  const minors = ticks.filter((tick) => tick.level === 'minor');
  const majors = ticks.filter((tick) => tick.level === 'major');
  const onTwoLines = minors.length > 0;
  return (
    <svg
      width={width}
      height={AXIS_PX}
      aria-hidden="true"
      className="block overflow-hidden border-t border-line-strong"
    >
      <path
        d={
          minors.map(({ x }) => `M${Math.round(x) + 0.5} 0v5`).join('') +
          majors.map(({ x }) => `M${Math.round(x) + 0.5} 0V${AXIS_PX}`).join('')
        }
        className="stroke-line-strong"
      />
      {minors.map(
        ({ at, x, label }) =>
          x > -6 &&
          x < width - 20 && (
            <text key={at} x={x + 6} y={15} className="fill-ink-2 text-12">
              {label}
            </text>
          ),
      )}
      {majors.map(({ at, label, labelX }) => (
        <text
          key={`major ${at}`}
          x={labelX}
          y={onTwoLines ? 34 : 24}
          className="fill-ink text-14 font-semibold"
        >
          {label}
        </text>
      ))}
      {todayX > 0 && todayX < width && (
        <g>
          <path d={`M${todayX} 0V${AXIS_PX}`} className="stroke-focus" strokeWidth="1.5" />
          <text
            x={todayX + (todayX > width - 80 ? -5 : 5)}
            y={onTwoLines ? 34 : 12}
            textAnchor={todayX > width - 80 ? 'end' : 'start'}
            className="label-halo fill-focus text-12 font-semibold"
          >
            {t.today}
          </text>
        </g>
      )}
    </svg>
  );
}
