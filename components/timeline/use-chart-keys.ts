'use client';

import type { RefObject } from 'react';

import { useKeys } from '@/components/ui/use-keys';
import { isDated } from '@/data/columns';
import type { DatasetIndex } from '@/data/dataset-index';
import type { EventSet } from '@/data/query';
import type { TimeSpan } from '@/data/time';

import { knownSpan } from './fit';
import type { Item } from './item';
import type { Direction } from './targets';
import type { RovingFocus } from './use-roving-focus';
import { fitting, panned, zoomed } from './viewport';

const ZOOM = 1.4;
const PAN = 0.15;

/** The keys of the timeline, as DESIGN, section 3 lists them. */
export function useChartKeys({
  chart,
  viewport,
  moveTo,
  extent,
  bounds,
  index,
  events,
  selected,
  focus,
  letters,
  onStep,
  onFitResults,
}: {
  readonly chart: RefObject<HTMLElement | null>;
  /** What the keys move: the part of the viewport that can be seen. */
  readonly viewport: TimeSpan;
  readonly moveTo: (viewport: TimeSpan) => void;
  readonly extent: TimeSpan;
  readonly bounds: TimeSpan;
  readonly index: DatasetIndex;
  readonly events: EventSet;
  readonly selected: Item | null;
  readonly focus: RovingFocus;
  readonly letters: boolean;
  readonly onStep: (eventId: string) => void;
  readonly onFitResults: () => void;
}): void {
  const pan = (share: number) => moveTo(panned(viewport, share * (viewport.end - viewport.start)));
  const step = (by: 1 | -1) => {
    const { ordinals } = events;
    const at = selected ? ordinals.indexOf(selected.ordinal) : -1;
    // The undated come last.
    const end = ordinals.findLastIndex((ordinal) => isDated(index.columns, ordinal));
    const next = at < 0 ? (by > 0 ? 0 : end) : at + by;
    const ordinal = next > end ? undefined : ordinals[next];
    if (ordinal !== undefined) onStep(index.events.at(ordinal).id);
  };
  /** Arrows, Home and End scroll whatever else has the focus. */
  const here = (act: () => void) => (event: KeyboardEvent) => {
    const at = document.activeElement;
    if (at && at !== document.body && !at.matches('main') && !chart.current?.contains(at)) return;
    event.preventDefault();
    act();
  };
  const arrow = (direction: Direction, free: () => void) =>
    here(() => (focus.isOnTarget() ? focus.move(direction) : free()));
  const press = (event: KeyboardEvent) => {
    if (!focus.isOnTarget()) return;
    event.preventDefault();
    // SVG has no click() of its own; Enter and Space press a button (WAI-ARIA APG, "button").
    document.activeElement?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
  };
  const fitSelected = () => {
    const span = knownSpan(index.columns, selected ? [selected.ordinal] : [], bounds);
    if (span) moveTo(fitting(span, 1));
  };
  useKeys(
    {
      w: () => moveTo(zoomed(viewport, ZOOM)),
      s: () => moveTo(zoomed(viewport, 1 / ZOOM)),
      a: () => pan(-PAN),
      d: () => pan(PAN),
      '.': () => step(1),
      ',': () => step(-1),
      f: (event) => (event.shiftKey ? onFitResults() : fitSelected()),
      ArrowLeft: arrow('left', () => pan(-PAN)),
      ArrowRight: arrow('right', () => pan(PAN)),
      ArrowUp: arrow('up', () => focus.move('up')),
      ArrowDown: arrow('down', () => focus.move('down')),
      Home: here(() => moveTo(panned(viewport, extent.start - viewport.start))),
      End: here(() => moveTo(panned(viewport, extent.end - viewport.end))),
      Enter: press,
      ' ': press,
    },
    letters,
  );
}
