import { KIND_PATHS } from '@/components/ui/kind-glyph';
import type { Kind } from '@/data/vocabulary';

import { gradientId, type Fade } from './gradients';
import type { Mark } from './scene';

/** Half the height of a bar, px. */
const BAR: { readonly [K in Kind]: number } = { meeting: 9, congress: 2, task: 8, milestone: 2 };
/** Half the height of the outline of an uncertain date, px. */
const SPAN = 9;

type SymbolSite = Pick<Mark, 'kind' | 'family' | 'filled' | 'shape' | 'symbolX' | 'y'>;
type BarSite = Pick<Mark, 'kind' | 'family' | 'filled' | 'x0' | 'x1' | 'y' | 'end'>;
type SpanSite = Pick<Mark, 'family' | 'x0' | 'x1' | 'y' | 'start' | 'end' | 'modifier'>;

/** A mark's ink. Shape tells the kind, hue the family, outline how sure the date is. */
export function MarkShape({ mark }: { readonly mark: Mark }) {
  return (
    <>
      {mark.ghosts.map((ghost) => (
        <g key={ghost.articleId} className="stroke-warn" fill="none" strokeDasharray="1.5 3">
          <path d={`M${ghost.x0} ${mark.y + 9}H${ghost.x1}`} strokeWidth="3" />
          <path d={`M${ghost.x1} ${mark.y + 9}V${mark.y}H${mark.x1}`} strokeWidth="1.5" />
        </g>
      ))}
      {mark.shape === 'span' && <SpanShape mark={mark} />}
      {mark.shape === 'bar' && <BarShape mark={mark} />}
      {hasSymbol(mark) && <Symbol mark={mark} />}
    </>
  );
}

/** The end of an open bar is its arrow, and a long meeting is a rounded bar: neither has a symbol. */
export function hasSymbol(mark: Pick<Mark, 'kind' | 'shape'>): boolean {
  return mark.shape !== 'bar' || mark.kind === 'congress' || mark.kind === 'milestone';
}

/** The kind's symbol, upright wherever it stands. */
export function Symbol({ mark }: { readonly mark: SymbolSite }) {
  const scale = mark.shape === 'span' ? 0.8 : 1;
  // A flag stands on its pole at the first day.
  const lift = mark.kind === 'congress' && mark.shape === 'bar' ? -1 : 0;
  const shift = mark.kind === 'congress' && mark.shape === 'bar' ? 5 : 0;
  return (
    <path
      d={KIND_PATHS[mark.kind]}
      transform={`translate(${mark.symbolX + shift} ${mark.y + lift}) scale(${scale})`}
      fill={mark.filled ? `var(--${mark.family})` : 'var(--paper)'}
      stroke={`var(--${mark.family})`}
      strokeWidth={1.75 / scale}
      strokeLinejoin="round"
    />
  );
}

export function BarShape({
  mark: { kind, family, filled, x0, x1, y, end },
  most = Infinity,
}: {
  readonly mark: BarSite;
  /** Half of the height that it may have, px. */
  readonly most?: number;
}) {
  const half = Math.min(BAR[kind], most);
  const colour = `var(--${family})`;
  if (kind === 'task') {
    return (
      <>
        <path
          d={`M${x0} ${y - half}H${x1}V${y + half}H${x0}Z`}
          fill={end === 'open' ? `url(#${gradientId(family, 'open')})` : colour}
          fillOpacity={end === 'open' ? 0.8 : 0.45}
        />
        <path d={`M${x0} ${y - half - 1}V${y + half + 1}`} stroke={colour} strokeWidth="2.5" />
        {end === 'open' ? (
          <path
            d={`M${x1 - 6} ${y - 4.5}L${x1 - 1} ${y}L${x1 - 6} ${y + 4.5}`}
            fill="none"
            stroke={colour}
            strokeWidth="1.75"
          />
        ) : (
          <path d={`M${x1} ${y - half - 2}V${y + half + 2}`} stroke={colour} strokeWidth="2.5" />
        )}
      </>
    );
  }
  return (
    <rect
      x={x0}
      // Flag and diamond stand on their bar, so that a label has room above it.
      y={kind === 'meeting' ? y - half : y + Math.min(6, most)}
      width={x1 - x0}
      height={2 * half}
      rx={kind === 'meeting' ? half : 1}
      fill={filled ? colour : 'var(--paper)'}
      stroke={colour}
      strokeWidth="1.5"
    />
  );
}

export function SpanShape({
  mark: { family, x0, x1, y, start, end, modifier },
  half = SPAN,
}: {
  readonly mark: SpanSite;
  /** Half of its height, px. */
  readonly half?: number;
}) {
  const colour = `var(--${family})`;
  const fade: Fade | null =
    modifier ?? (end === 'open' ? 'open' : start === 'open' ? 'opening' : null);
  return (
    <>
      <path
        d={`M${x0} ${y - half}H${x1}V${y + half}H${x0}Z`}
        fill={fade ? `url(#${gradientId(family, fade)})` : colour}
        fillOpacity={fade ? 0.45 : 0.12}
      />
      {/* What has no end has no outline either: only a bound is known. */}
      {fade !== 'open' && fade !== 'opening' && (
        <path
          d={`M${x0} ${y - half}H${x1}V${y + half}H${x0}Z`}
          fill="none"
          stroke={colour}
          strokeWidth="1.25"
          strokeDasharray="4 3"
        />
      )}
      {/* The known side of "before" and "after" is a hard edge. */}
      {start === 'open' && (
        <path d={`M${x1} ${y - half}V${y + half}`} stroke={colour} strokeWidth="2.5" />
      )}
      {end === 'open' && (
        <path d={`M${x0} ${y - half}V${y + half}`} stroke={colour} strokeWidth="2.5" />
      )}
      {start === 'open' && (
        <path
          d={`M${x0 + 6} ${y - 4.5}L${x0 + 1} ${y}L${x0 + 6} ${y + 4.5}`}
          fill="none"
          stroke={colour}
          strokeWidth="1.75"
        />
      )}
      {end === 'open' && (
        <path
          d={`M${x1 - 6} ${y - 4.5}L${x1 - 1} ${y}L${x1 - 6} ${y + 4.5}`}
          fill="none"
          stroke={colour}
          strokeWidth="1.75"
        />
      )}
    </>
  );
}
