/**
 * What a benchmark asks of the timeline, under `?bench=1`: handles on what the page does anyway. They
 * change nothing of how it draws. The contract is in `e2e/bench/README.md`.
 */
import type { DatasetIndex } from '@/data/dataset-index';
import { EMPTY_FILTER, type EventFilter } from '@/data/event-filter';

import { benchIndex, type BenchEvent } from './bench-index';

export interface BenchPage {
  /** Shows a dataset; the chart itself follows, when there is room to draw it in steps. */
  readonly open: (index: DatasetIndex) => void;
  /** Sets the filter, as its controls do; a large dataset's picture follows in steps. */
  readonly filter: (filter: EventFilter) => void;
}

declare global {
  interface Window {
    __timeline?: unknown;
  }
}

/** Puts `window.__timeline` in place. */
export function offerHooks(page: BenchPage): void {
  let names: ReadonlyMap<string, string> = new Map();
  let last: HTMLElement | null = null;
  // Asked for with every frame, where looking for it would be a part of what is measured.
  const plot = () => {
    if (!last?.isConnected) last = found<HTMLElement>('[data-plot]');
    return last;
  };
  window.__timeline = {
    version: 'briefline',
    surface: 'canvas and SVG',
    draws: 'counts by the calendar; single marks with labels where they have room',
    ready: appeared('[data-timeline]'),
    root: () => found('[data-timeline]'),
    plotRect: () => visiblePart(plot()),
    domain: () => [Number(plot().dataset.from), Number(plot().dataset.to)],
    count: () => Number(plot().dataset.count),
    idle: atRest,
    load: async (events: readonly BenchEvent[]) => {
      const index = benchIndex(events);
      names = new Map(index.dataset.leaders.map(({ id, name }) => [name, id]));
      page.open(index);
      await appeared('[data-timeline]');
    },
    filter: async (asked: { readonly leader: string } | null) => {
      page.filter({
        ...EMPTY_FILTER,
        leaders: asked === null ? [] : [names.get(asked.leader) ?? asked.leader],
      });
      while (document.querySelector('main[aria-busy]')) await task();
    },
    zoom: { type: 'wheel', deltaY: 100, modifier: 'Control' },
    pan: { type: 'drag', dx: 8 },
  };
}

function found<T extends Element>(selector: string): T {
  const element = document.querySelector<T>(selector);
  if (!element) throw new Error(`the page has no ${selector}`);
  return element;
}

/** Lanes that don't fit are scrolled: what is out of sight can't be pointed at. */
function visiblePart(plot: HTMLElement): DOMRect {
  const own = plot.getBoundingClientRect();
  const frame = found('[data-lanes]').getBoundingClientRect();
  const top = Math.max(own.top, frame.top);
  return new DOMRect(own.x, top, own.width, Math.min(own.bottom, frame.bottom) - top);
}

/** The timeline is a part that is loaded by itself. */
async function appeared(selector: string): Promise<void> {
  while (!document.querySelector(selector)) await new Promise(requestAnimationFrame);
}

/** Ends after what the page had to do before. */
function task(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

/** Resolves when nothing moves any more and the picture is painted. */
async function atRest(): Promise<void> {
  await appeared('[data-timeline][data-ready]');
}
