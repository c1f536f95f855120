/** What becomes of the overview's window when it, or one of its ends, is dragged or moved by a key. */
import { DAY_MS, type TimeSpan } from '@/data/time';

import { MIN_SPAN_MS, panned } from './viewport';

export type Grip = 'start' | 'end' | 'window';

/** Moved by so many ms; no end goes through the other. */
export function dragged({ start, end }: TimeSpan, grip: Grip, ms: number): TimeSpan {
  switch (grip) {
    case 'window':
      return panned({ start, end }, ms);
    case 'start':
      return { start: Math.min(start + ms, end - MIN_SPAN_MS), end };
    case 'end':
      return { start, end: Math.max(end + ms, start + MIN_SPAN_MS) };
  }
}

/** Arrows cross the extent in about so many steps. */
const STEPS = 200;
const SHIFT_STEPS = 4;
const PAGE_STEPS = 13;

/** Where a key leads to; `null` if it is none of a slider's keys (WAI-ARIA APG, "slider"). */
export function stepped(
  window: TimeSpan,
  grip: Grip,
  { key, shiftKey }: Pick<KeyboardEvent, 'key' | 'shiftKey'>,
  extent: TimeSpan,
): TimeSpan | null {
  const days = Math.max(1, Math.round((extent.end - extent.start) / DAY_MS / STEPS));
  const step = days * DAY_MS * (shiftKey ? SHIFT_STEPS : 1);
  const page = grip === 'window' ? window.end - window.start : days * DAY_MS * PAGE_STEPS;
  switch (key) {
    case 'ArrowLeft':
    case 'ArrowDown':
      return dragged(window, grip, -step);
    case 'ArrowRight':
    case 'ArrowUp':
      return dragged(window, grip, step);
    case 'PageDown':
      return dragged(window, grip, -page);
    case 'PageUp':
      return dragged(window, grip, page);
    case 'Home':
      return dragged(window, grip, extent.start - (grip === 'end' ? window.end : window.start));
    case 'End':
      return dragged(window, grip, extent.end - (grip === 'start' ? window.start : window.end));
    default:
      return null;
  }
}
