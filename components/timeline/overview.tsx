'use client';

import { useMemo, useRef, type KeyboardEvent, type PointerEvent } from 'react';

import { formatDay } from '@/components/i18n/format-date';
import { useLocale, useMessages } from '@/components/i18n/use-messages';
import { useZoom } from '@/components/ui/zoom';
import type { DayRange } from '@/components/view/view-state';
import { DAY_MS, type TimeSpan } from '@/data/time';

import { FilterBand } from './filter-band';
import { OverviewGround, type GroundProps } from './overview-ground';
import { OverviewHandle } from './overview-handle';
import { overviewHeight, overviewKinds, YEARS_PX } from './overview-rows';
import { RowSigns } from './row-signs';
import { useBrush } from './use-brush';
import { useLater } from './use-later';
import { centred, toDayRange } from './viewport';
import { dragged, stepped, type Grip } from './window-grip';

/** Who drags less far than this with Shift held drew nothing, px. */
const BRUSH_PX = 4;
/** A handle at the edge must still be seen whole. */
const EDGE_PX = 5;
/** After the last key, so many ms until the movement counts as ended. */
const KEYS_END_MS = 250;

/** Density of everything, and the viewport as a window that can be moved and resized. */
export function Overview({
  viewport,
  now,
  signsInside,
  onFollow,
  onSettle,
  onBrush,
  ...ground
}: GroundProps & {
  readonly viewport: TimeSpan;
  /** Where the viewport is, though it may not be drawn yet: keys come faster than frames. */
  readonly now: () => TimeSpan;
  /** The kinds' signs stand over the rows, where there is no room before them. */
  readonly signsInside: boolean;
  readonly onFollow: (viewport: TimeSpan) => void;
  readonly onSettle: () => void;
  /** A stretch was drawn with Shift held: the dates to filter by. */
  readonly onBrush: (range: DayRange) => void;
}) {
  const { columns, extent, width } = ground;
  const { timeline: t } = useMessages();
  const locale = useLocale();
  const zoom = useZoom();
  const held = useRef<{ readonly grip: Grip; readonly x: number; readonly from: TimeSpan } | null>(
    null,
  );
  const settleLater = useLater(onSettle, KEYS_END_MS);
  const kinds = useMemo(() => overviewKinds(columns), [columns]);
  const height = overviewHeight(kinds.length);
  const perPx = (extent.end - extent.start) / Math.max(1, width);
  const inside = (ms: number) =>
    Math.min(width - EDGE_PX, Math.max(EDGE_PX, (ms - extent.start) / perPx));
  const [x0, x1] = [inside(viewport.start), inside(viewport.end)];
  const brush = useBrush(BRUSH_PX * perPx, onBrush);
  const timeAt = (event: PointerEvent<SVGSVGElement>) => {
    const x = (event.clientX - event.currentTarget.getBoundingClientRect().left) / zoom;
    return extent.start + Math.min(width, Math.max(0, x)) * perPx;
  };

  const down = (event: PointerEvent<SVGSVGElement>) => {
    if (event.button !== 0) return;
    const svg = event.currentTarget;
    svg.setPointerCapture(event.pointerId);
    if (event.shiftKey) {
      brush.begin(timeAt(event));
      return;
    }
    const x = (event.clientX - svg.getBoundingClientRect().left) / zoom;
    const grip = gripOf(event.target) ?? (x >= x0 && x <= x1 ? 'window' : null);
    settleLater.never();
    if (grip) {
      held.current = { grip, x: event.clientX, from: viewport };
      return;
    }
    // A press beside the window brings it there.
    const from = centred(viewport, extent.start + x * perPx);
    held.current = { grip: 'window', x: event.clientX, from };
    onFollow(from);
  };
  const move = (event: PointerEvent<SVGSVGElement>) => {
    if (brush.isHeld()) brush.move(timeAt(event));
    if (!held.current) return;
    const { grip, x, from } = held.current;
    onFollow(dragged(from, grip, ((event.clientX - x) / zoom) * perPx));
  };
  const up = () => {
    if (brush.isHeld()) brush.end();
    if (!held.current) return;
    held.current = null;
    onSettle();
  };
  const asked = brush.span ?? ground.range;
  const { first, last } = toDayRange(viewport);
  const [firstWords, lastWords] = [formatDay(first, locale), formatDay(last, locale)];
  const slider = (grip: Grip, name: string, ms: number, words: string) => ({
    role: 'slider',
    tabIndex: 0,
    'aria-label': name,
    'aria-valuemin': Math.round(extent.start / DAY_MS),
    'aria-valuemax': Math.round(extent.end / DAY_MS),
    'aria-valuenow': Math.round(Math.min(Math.max(ms, extent.start), extent.end) / DAY_MS),
    'aria-valuetext': words,
    'data-grip': grip,
    onKeyDown: (event: KeyboardEvent<SVGElement>) => {
      if (event.ctrlKey || event.altKey || event.metaKey) return;
      const next = stepped(now(), grip, event, extent);
      if (!next) return;
      event.preventDefault();
      onFollow(next);
      // Not when the key is let go: who holds it, or loses it to another window, waits for nothing.
      settleLater.again();
    },
  });

  return (
    <div className="relative border-t border-line bg-surface">
      <div
        className={
          signsInside ? 'pointer-events-none absolute left-0.5 z-10' : 'absolute right-full pr-2'
        }
      >
        <RowSigns kinds={kinds} />
      </div>
      <svg
        width={width}
        height={height}
        role="group"
        aria-label={t.overview}
        className="block touch-none"
        onPointerDown={down}
        onPointerMove={move}
        onPointerUp={up}
        onPointerCancel={() => {
          brush.cancel();
          up();
        }}
      >
        <OverviewGround {...ground} />
        <g pointerEvents="none" className="fill-surface" fillOpacity="0.5">
          <rect width={x0} height={height - YEARS_PX} />
          <rect x={x1} width={width - x1} height={height - YEARS_PX} />
        </g>
        <rect
          {...slider(
            'window',
            t.overviewWindow,
            (viewport.start + viewport.end) / 2,
            t.overviewSpan(firstWords, lastWords),
          )}
          x={x0}
          width={Math.max(0, x1 - x0)}
          y={0.75}
          height={height - 1.5}
          rx={3}
          className="cursor-grab fill-transparent stroke-ink-2 active:cursor-grabbing"
          strokeWidth="1.5"
        />
        {asked && (
          <FilterBand range={asked} extent={extent} width={width} height={height - YEARS_PX} />
        )}
        <OverviewHandle
          x={x0}
          height={height}
          {...slider('start', t.overviewStart, viewport.start, firstWords)}
        />
        <OverviewHandle
          x={x1}
          height={height}
          {...slider('end', t.overviewEnd, viewport.end, lastWords)}
        />
      </svg>
    </div>
  );
}

function gripOf(target: EventTarget): Grip | null {
  const name =
    target instanceof Element ? target.closest('[data-grip]')?.getAttribute('data-grip') : null;
  return (['start', 'end', 'window'] as const).find((grip) => grip === name) ?? null;
}
