import type { ArticleRules } from './article-rules';
import { LABEL_SIZE_PX, NOTE_PX } from './metrics';

/** Height of a band and of a tick, px. */
const BAND_PX = 5;
const TICK_PX = 8;
const DASHES = '2 4';

/** When articles were published: behind the marks, told below the lanes. */
export function ArticleShapes({
  articles: { rules, areTicks, bands, labels },
  height,
  hasFoot,
}: {
  readonly articles: ArticleRules;
  readonly height: number;
  /** Whether there is room for labels below the lanes. */
  readonly hasFoot: boolean;
}) {
  const floor = hasFoot ? height - NOTE_PX : height;
  return (
    <g data-article-rules>
      {(hasFoot ? bands : []).map(({ x0, x1, open }) => (
        <g key={`${x0} ${x1}`} className="stroke-ink-2" fill="none">
          <rect
            x={x0}
            y={floor}
            width={x1 - x0}
            height={BAND_PX}
            className="fill-ink-3"
            fillOpacity="0.35"
            stroke="none"
          />
          {open !== 'start' && <path d={`M${x0} ${floor - 2}V${floor + BAND_PX + 2}`} />}
          {open !== 'end' && <path d={`M${x1} ${floor - 2}V${floor + BAND_PX + 2}`} />}
        </g>
      ))}
      {(hasFoot || !areTicks ? rules : []).map((x) => (
        <path
          key={x}
          d={`M${x} ${areTicks ? floor - TICK_PX : 0}V${floor + BAND_PX}`}
          className="stroke-ink-3"
          strokeDasharray={areTicks ? undefined : DASHES}
        />
      ))}
      {(hasFoot ? labels : []).map(({ x, text, count }) => (
        <text
          key={x}
          x={x}
          y={height - 5}
          fontSize={LABEL_SIZE_PX}
          data-articles={count}
          className="label-halo fill-ink-2 font-medium"
        >
          {text}
        </text>
      ))}
    </g>
  );
}
