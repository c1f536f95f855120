import { formatDay } from '@/components/i18n/format-date';
import { useLocale, useMessages } from '@/components/i18n/use-messages';
import { toDay, type TimeSpan } from '@/data/time';

/** The part of the overview, in px, that a filter asks for; an open side reaches to the edge. */
export interface Band {
  readonly x0: number;
  readonly x1: number;
  /** Whether its edges are those of the filter. */
  readonly startsHere: boolean;
  readonly endsHere: boolean;
}

/** `null` if no dates are asked for, or none of the extent. */
export function bandOf(range: TimeSpan | null, extent: TimeSpan, width: number): Band | null {
  if (!range) return null;
  const perPx = (extent.end - extent.start) / Math.max(1, width);
  const start = Math.max(range.start, extent.start);
  const end = Math.min(range.end, extent.end);
  if (end <= start) return null;
  return {
    x0: (start - extent.start) / perPx,
    x1: (end - extent.start) / perPx,
    startsHere: range.start >= extent.start,
    endsHere: range.end <= extent.end,
  };
}

/** The edges of the dates that the filter asks for, and what they are in words. */
export function FilterBand({
  range,
  extent,
  width,
  height,
}: {
  readonly range: TimeSpan;
  readonly extent: TimeSpan;
  readonly width: number;
  readonly height: number;
}) {
  const { timeline: t } = useMessages();
  const locale = useLocale();
  const band = bandOf(range, extent, width);
  if (!band) return null;
  const words = t.overviewRange(
    range.start === -Infinity ? null : formatDay(toDay(range.start), locale),
    range.end === Infinity ? null : formatDay(toDay(range.end - 1), locale),
  );
  return (
    <g role="img" aria-label={words} className="cursor-grab active:cursor-grabbing">
      <title>{words}</title>
      <rect
        x={band.x0}
        width={band.x1 - band.x0}
        height={height}
        className="fill-transparent"
        data-filter-range
      />
      {band.startsHere && <path d={`M${band.x0} 0V${height}`} className={EDGE} strokeWidth="2" />}
      {band.endsHere && <path d={`M${band.x1} 0V${height}`} className={EDGE} strokeWidth="2" />}
    </g>
  );
}

const EDGE = 'stroke-warn';
