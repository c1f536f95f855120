import { useMessages } from '@/components/i18n/use-messages';

import type { ArticleRules } from './article-rules';
import { ArticleShapes } from './article-shapes';
import { NOTE_PX as FOOT_PX } from './metrics';
import type { Gap, Scene, Tick } from './scene';
import { textWidth } from './text-width';

const NOTE_PX = 12;

/** What stands behind the marks: lanes, rules, months without an article, congresses, today, articles. */
export function Backdrop({
  scene,
  articles,
  todayX,
}: {
  readonly scene: Scene;
  readonly articles: ArticleRules | null;
  readonly todayX: number;
}) {
  const { timeline: t } = useMessages();
  const noteWidth = textWidth(t.noArticle, NOTE_PX) + 16;
  const hasNote = ({ x0, x1 }: Gap) => {
    const [from, to] = [(x0 + x1 - noteWidth) / 2, (x0 + x1 + noteWidth) / 2];
    return (
      x1 - x0 >= noteWidth &&
      !articles?.labels.some(({ x, width: taken }) => x < to && x + taken > from)
    );
  };
  const { width, height } = scene;
  const last = scene.lanes.at(-1);
  // Lanes that are pinned have no foot of their own.
  const hasFoot = height - (last ? last.y + last.height : 0) >= FOOT_PX;
  return (
    <g aria-hidden="true" pointerEvents="none">
      {scene.gaps.map(({ at, x0, x1 }) => (
        <rect
          key={at}
          x={x0}
          y={0}
          width={x1 - x0}
          height={height}
          data-gap
          fill="url(#gap-hatch)"
        />
      ))}
      <path d={rules(scene.ticks, 'minor', height)} className="stroke-line" />
      <path d={rules(scene.ticks, 'major', height)} className="stroke-line-strong" />
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
      {scene.gaps
        .filter((gap) => hasFoot && hasNote(gap))
        .map(({ at, x0, x1 }) => (
          <text
            key={at}
            x={(x0 + x1) / 2}
            y={height - 7}
            textAnchor="middle"
            className="fill-ink-3 text-12 italic"
          >
            {t.noArticle}
          </text>
        ))}
      {articles && <ArticleShapes articles={articles} height={height} hasFoot={hasFoot} />}
      {scene.connectors.map(({ eventId, x, y0, y1 }) => (
        <path key={eventId} d={`M${x} ${y0}V${y1}`} className="stroke-ink-3" strokeOpacity="0.6" />
      ))}
      <path d={`M${todayX} 0V${height}`} className="stroke-focus" strokeWidth="1.5" />
    </g>
  );
}

/** One path for all: some sixty elements that move with every frame would cost more than all marks. */
function rules(ticks: readonly Tick[], level: Tick['level'], height: number): string {
  return ticks
    .filter((tick) => tick.level === level)
    .map(({ x }) => `M${Math.round(x) + 0.5} 0V${height}`)
    .join('');
}
