import { memo, useMemo } from 'react';

import { formatTick } from '@/components/i18n/format-tick';
import { useLocale } from '@/components/i18n/use-messages';
import type { EventColumns } from '@/data/columns';
import { DAY_MS, toMs, type CalendarDay, type TimeSpan } from '@/data/time';
import { KINDS } from '@/data/vocabulary';

import { densities } from './density';
import { bandOf } from './filter-band';
import { COLUMN_PX, highest, rowPaths } from './overview-bars';
import {
  overviewHeight,
  overviewKinds,
  ROW_AIR_PX,
  ROW_PX,
  rowBase,
  YEARS_PX,
} from './overview-rows';
import { ticks } from './ticks';

export interface GroundProps {
  readonly columns: EventColumns;
  /** Ordinals of the events that pass the filter; the others stand behind them, lighter. */
  readonly results: Uint32Array;
  readonly extent: TimeSpan;
  /** px */
  readonly width: number;
  readonly gaps: readonly TimeSpan[];
  /** The dates that the filter asks for. */
  readonly range: TimeSpan | null;
  readonly today: CalendarDay;
}

/** The first year keeps clear of the handle, px. */
const LEAST_LABEL_X = 14;

/** Everything on the overview that stays where it is while the window moves. */
export const OverviewGround = memo(function OverviewGround({
  columns,
  results,
  extent,
  width,
  gaps,
  range,
  today,
}: GroundProps) {
  const locale = useLocale();
  const kinds = useMemo(() => overviewKinds(columns), [columns]);
  const count = Math.ceil(width / COLUMN_PX);
  const perPx = (extent.end - extent.start) / Math.max(1, width);
  // The last column may stand out of the picture: each is of the same length.
  const shown = useMemo(
    () => ({ start: extent.start, end: extent.start + count * COLUMN_PX * perPx }),
    [extent, count, perPx],
  );
  const all = useMemo(
    () => densities(columns, Uint32Array.from(columns.kind.keys()), shown, count),
    [columns, shown, count],
  );
  const passing = useMemo(
    () => (results.length === columns.size ? all : densities(columns, results, shown, count)),
    [columns, results, all, shown, count],
  );
  const most = highest(all);
  const height = overviewHeight(kinds.length);
  const bottom = height - YEARS_PX;
  const band = bandOf(range, extent, width);
  const toPx = (ms: number) => (ms - extent.start) / perPx;
  const years = ticks(extent, width, toPx, (ms, unit, px) =>
    formatTick(locale, ms, unit, px),
  ).filter(({ level }) => level === 'major');

  return (
    <g aria-hidden="true" pointerEvents="none">
      {gaps.map(({ start, end }) => (
        <rect
          key={start}
          x={toPx(start)}
          width={(end - start) / perPx}
          height={bottom}
          fill="url(#gap-hatch)"
        />
      ))}
      {band && (
        <rect
          x={band.x0}
          width={band.x1 - band.x0}
          height={bottom}
          className="fill-match"
          fillOpacity="0.6"
        />
      )}
      {years.map(({ at, x, label, labelX }) => (
        <g key={at}>
          <path d={`M${Math.round(x) + 0.5} 0V${height}`} className="stroke-line-strong" />
          <text x={Math.max(labelX, LEAST_LABEL_X)} y={height - 4} className="fill-ink-2 text-12">
            {label}
          </text>
        </g>
      ))}
      {kinds.map((kind, row) => (
        <g key={kind} data-density={KINDS[kind]}>
          {passing !== all && (
            <g opacity="0.35">
              <Bars counts={all[kind]} most={most} base={rowBase(row)} />
            </g>
          )}
          <Bars counts={passing[kind]} most={most} base={rowBase(row)} />
        </g>
      ))}
      <path
        d={`M${toPx(toMs(today) + DAY_MS / 2)} 0V${height}`}
        className="stroke-focus"
        strokeWidth="1.5"
        data-overview-today
      />
    </g>
  );
});

function Bars({
  counts = new Float64Array(),
  most,
  base,
}: {
  readonly counts: Float64Array | undefined;
  readonly most: number;
  readonly base: number;
}) {
  const { bars, traces } = rowPaths(counts, most, ROW_PX - ROW_AIR_PX, base);
  return (
    <>
      <path d={traces} className="fill-ink-3" fillOpacity="0.45" />
      <path d={bars} className="fill-ink-2" />
    </>
  );
}
