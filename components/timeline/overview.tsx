'use client';

import { useRef, type KeyboardEvent, type PointerEvent } from 'react';

import { formatDay } from '@/components/i18n/format-date';
import { useLocale, useMessages } from '@/components/i18n/use-messages';
import { DAY_MS, type TimeSpan } from '@/data/time';

import { density } from './density';
import type { Item } from './item';
import { MIN_SPAN_MS, centred, panned, toDayRange } from './viewport';

const OVERVIEW_PX = 48;
const COLUMN_PX = 5;
const HANDLE_PX = 12;
/** A handle at the edge must still be seen whole. */
const EDGE_PX = 5;
const KEY_STEP_MS = 7 * DAY_MS;

type Grip = 'start' | 'end' | 'window';

/** Density of everything, and the viewport as a window that can be moved and resized. */
export function Overview({
  items,
  extent,
  width,
  viewport,
  gaps,
  onFollow,
  onSettle,
}: {
  readonly items: readonly Item[];
  readonly extent: TimeSpan;
  readonly width: number;
  readonly viewport: TimeSpan;
  readonly gaps: readonly TimeSpan[];
  readonly onFollow: (viewport: TimeSpan) => void;
  readonly onSettle: () => void;
}) {
  const { timeline: t } = useMessages();
  const locale = useLocale();
  const grip = useRef<{ readonly kind: Grip; readonly x: number; readonly from: TimeSpan } | null>(
    null,
  );
  const perPx = (extent.end - extent.start) / Math.max(1, width);
  const toPx = (ms: number) => (ms - extent.start) / perPx;
  const inside = (x: number) => Math.min(width - EDGE_PX, Math.max(EDGE_PX, x));
  const [x0, x1] = [inside(toPx(viewport.start)), inside(toPx(viewport.end))];

  const columns = Math.max(1, Math.floor(width / COLUMN_PX));
  const counts = density(items, extent, columns);
  const most = Math.max(1, ...counts);
  // A square root keeps a single event visible beside a crowd.
  const heightOf = (count: number) =>
    Math.max(count < 1 ? 0 : 3, Math.sqrt(count / most) * (OVERVIEW_PX - 10));

  const resized = (from: TimeSpan, kind: Grip, ms: number): TimeSpan => {
    switch (kind) {
      case 'window':
        return panned(from, ms);
      case 'start':
        return { ...from, start: Math.min(from.start + ms, from.end - MIN_SPAN_MS) };
      case 'end':
        return { ...from, end: Math.max(from.end + ms, from.start + MIN_SPAN_MS) };
    }
  };
  const down = (event: PointerEvent<SVGSVGElement>) => {
    if (event.button !== 0) return;
    const svg = event.currentTarget;
    svg.setPointerCapture(event.pointerId);
    const kind = gripOf(event.target);
    if (kind) {
      grip.current = { kind, x: event.clientX, from: viewport };
      return;
    }
    // A press beside the window brings it there.
    const x = event.clientX - svg.getBoundingClientRect().left;
    const from = centred(viewport, extent.start + x * perPx);
    grip.current = { kind: 'window', x: event.clientX, from };
    onFollow(from);
  };
  const move = (event: PointerEvent<SVGSVGElement>) => {
    const held = grip.current;
    if (held) onFollow(resized(held.from, held.kind, (event.clientX - held.x) * perPx));
  };
  const up = () => {
    if (!grip.current) return;
    grip.current = null;
    onSettle();
  };
  const key = (kind: Grip) => (event: KeyboardEvent<SVGElement>) => {
    const step = (event.shiftKey ? 4 : 1) * KEY_STEP_MS;
    const direction = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1 }[event.key];
    if (direction === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    onFollow(resized(viewport, kind, direction * step));
  };
  const slider = (kind: 'start' | 'end', ms: number, label: string) => ({
    role: 'slider',
    tabIndex: 0,
    'aria-label': label,
    'aria-valuemin': Math.round(extent.start / DAY_MS),
    'aria-valuemax': Math.round(extent.end / DAY_MS),
    'aria-valuenow': Math.round(Math.min(Math.max(ms, extent.start), extent.end) / DAY_MS),
    'aria-valuetext': formatDay(toDayRange(viewport)[kind === 'end' ? 'last' : 'first'], locale),
    onKeyDown: key(kind),
    // A held key writes the address once.
    onKeyUp: onSettle,
    'data-grip': kind,
  });

  return (
    <svg
      width={width}
      height={OVERVIEW_PX}
      role="group"
      aria-label={t.overview}
      className="block touch-none border-t border-line bg-surface"
      onPointerDown={down}
      onPointerMove={move}
      onPointerUp={up}
      onPointerCancel={up}
    >
      <g aria-hidden="true" pointerEvents="none">
        {gaps.map(({ start, end }) => (
          <rect
            key={start}
            x={toPx(start)}
            width={(end - start) / perPx}
            height={OVERVIEW_PX}
            fill="url(#gap-hatch)"
          />
        ))}
        {counts.map((count, i) => (
          <rect
            key={i}
            x={i * COLUMN_PX}
            y={OVERVIEW_PX - heightOf(count)}
            width={COLUMN_PX - 1}
            height={heightOf(count)}
            className="fill-ink-3"
          />
        ))}
      </g>
      <g pointerEvents="none" className="fill-paper" fillOpacity="0.72">
        <rect width={x0} height={OVERVIEW_PX} />
        <rect x={x1} width={width - x1} height={OVERVIEW_PX} />
      </g>
      <rect
        x={x0}
        width={Math.max(0, x1 - x0)}
        y={0.75}
        height={OVERVIEW_PX - 1.5}
        rx={3}
        className="cursor-grab fill-transparent stroke-ink-2 active:cursor-grabbing"
        strokeWidth="1.5"
        data-grip="window"
      />
      {(
        [
          ['start', x0, viewport.start, t.overviewStart],
          ['end', x1, viewport.end, t.overviewEnd],
        ] as const
      ).map(([kind, x, ms, label]) => (
        <g key={kind} {...slider(kind, ms, label)} className="cursor-ew-resize">
          <rect
            x={x - HANDLE_PX}
            width={2 * HANDLE_PX}
            height={OVERVIEW_PX}
            className="fill-transparent"
          />
          <rect
            x={x - 4}
            y={OVERVIEW_PX / 2 - 13}
            width={8}
            height={26}
            rx={4}
            className="fill-paper stroke-ink-2"
            strokeWidth="1.5"
          />
          <path d={`M${x} ${OVERVIEW_PX / 2 - 5}v10`} className="stroke-ink-2" strokeWidth="1.5" />
        </g>
      ))}
    </svg>
  );
}

function gripOf(target: EventTarget): Grip | null {
  const name =
    target instanceof Element ? target.closest('[data-grip]')?.getAttribute('data-grip') : null;
  return (['start', 'end', 'window'] as const).find((grip) => grip === name) ?? null;
}
