import type { Drawn } from './use-scroll';
import type { VerticalScene } from './vertical-scene';
import type { VerticalTick } from './vertical-ticks';

/**
 * What stands behind the marks: rules, months without an article, congresses, today. All of it ends
 * with the marks: a label may have had to move away from its date, and must not be read against it.
 */
export function VerticalBackdrop({
  scene: { axisPx, bandPx, gaps, bands },
  ticks,
  todayY,
  drawn,
}: {
  readonly scene: VerticalScene;
  readonly ticks: readonly VerticalTick[];
  readonly todayY: number;
  readonly drawn: Drawn;
}) {
  const inView = ({ y0, y1 }: Drawn) => y1 > drawn.y0 && y0 < drawn.y1;
  const cut = ({ y0, y1 }: Drawn) => {
    const top = Math.max(y0, drawn.y0);
    return { y: top, height: Math.max(2, Math.min(y1, drawn.y1) - top) };
  };
  return (
    <g pointerEvents="none">
      {gaps.filter(inView).map((gap) => (
        <rect
          key={gap.y0}
          x={axisPx}
          width={bandPx - axisPx}
          {...cut(gap)}
          data-gap
          fill="url(#gap-hatch)"
        />
      ))}
      {ticks.map(({ y, level }) => (
        <path
          key={`${level}${y}`}
          d={`M${level === 'major' ? 0 : axisPx - 6} ${Math.round(y) + 0.5}H${bandPx}`}
          className={level === 'major' ? 'stroke-line-strong' : 'stroke-line'}
        />
      ))}
      {bands.filter(inView).map((band) => (
        <rect
          key={band.eventId}
          x={axisPx}
          width={bandPx - axisPx}
          {...cut(band)}
          fill={`var(--${band.family})`}
          fillOpacity={band.certain ? 0.14 : 0.05}
        />
      ))}
      <path d={`M0 ${todayY}H${bandPx}`} className="stroke-focus" strokeWidth="1.5" />
    </g>
  );
}
