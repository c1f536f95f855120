import { useMessages } from '@/components/i18n/use-messages';

import { NOTE_PX as FOOT_PX } from './metrics';
import type { Scene } from './scene';
import { textWidth } from './text-width';

const NOTE_PX = 12;

/** What stands behind the marks: lanes, rules, months without an article, congresses, today. */
export function Backdrop({ scene, todayX }: { readonly scene: Scene; readonly todayX: number }) {
  const { timeline: t } = useMessages();
  const { width, height } = scene;
  const last = scene.lanes.at(-1);
  // Lanes that are pinned have no foot of their own.
  const hasFoot = height - (last ? last.y + last.height : 0) >= FOOT_PX;
  return (
    <g aria-hidden="true" pointerEvents="none">
      {scene.gaps.map(({ x0, x1 }) => (
        <rect
          key={x0}
          x={x0}
          y={0}
          width={x1 - x0}
          height={height}
          data-gap
          fill="url(#gap-hatch)"
        />
      ))}
      {scene.ticks.map(({ x, level }) => (
        <path
          key={`${level}${x}`}
          d={`M${Math.round(x) + 0.5} 0V${height}`}
          className={level === 'major' ? 'stroke-line-strong' : 'stroke-line'}
        />
      ))}
      {scene.bands.map(({ eventId, family, x0, x1, certain }) => (
        <rect
          key={eventId}
          x={x0}
          y={0}
          width={Math.max(2, x1 - x0)}
          height={height}
          fill={`var(--${family})`}
          fillOpacity={certain ? 0.14 : 0.05}
        />
      ))}
      {scene.lanes.map(({ id, y, height: laneHeight }) => (
        <path key={id} d={`M0 ${y + laneHeight - 0.5}H${width}`} className="stroke-line-strong" />
      ))}
      {scene.gaps.map(({ x0, x1 }) =>
        !hasFoot || x1 - x0 < textWidth(t.noArticle, NOTE_PX) + 16 ? null : (
          <text
            key={x0}
            x={(x0 + x1) / 2}
            y={height - 7}
            textAnchor="middle"
            className="fill-ink-3 text-12 italic"
          >
            {t.noArticle}
          </text>
        ),
      )}
      {scene.connectors.map(({ eventId, x, y0, y1 }) => (
        <path key={eventId} d={`M${x} ${y0}V${y1}`} className="stroke-ink-3" strokeOpacity="0.6" />
      ))}
      <path d={`M${todayX} 0V${height}`} className="stroke-focus" strokeWidth="1.5" />
    </g>
  );
}
