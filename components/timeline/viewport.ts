/** The viewport: the span of time in view, an immutable value. Lengths in UTC ms. */
import type { DayRange } from '@/components/view/view-state';
import { DAY_MS, toDay, toMs, type TimeSpan } from '@/data/time';

/** The narrowest viewport: three days, so that a day is still read among its neighbours. */
export const MIN_SPAN_MS = 3 * DAY_MS;
/** How much wider than the extent a viewport may be, as a share of the extent. */
const SLACK = 0.2;
/** How far outside the extent a viewport may reach, as a share of its own length. */
const MARGIN = 0.35;

/** Milliseconds per pixel. */
export function resolution(viewport: TimeSpan, width: number): number {
  return (viewport.end - viewport.start) / Math.max(1, width);
}

/** Scaled about an instant that keeps its place; `factor` above 1 zooms in. */
export function zoomed(viewport: TimeSpan, factor: number, about = middle(viewport)): TimeSpan {
  return {
    start: about - (about - viewport.start) / factor,
    end: about + (viewport.end - about) / factor,
  };
}

export function panned(viewport: TimeSpan, ms: number): TimeSpan {
  return { start: viewport.start + ms, end: viewport.end + ms };
}

/** With the same start and another length. */
export function stretched({ start, end }: TimeSpan, factor: number): TimeSpan {
  return { start, end: start + (end - start) * factor };
}

/** Moved so that an instant stands in the middle. */
export function centred(viewport: TimeSpan, about: number): TimeSpan {
  return panned(viewport, about - middle(viewport));
}

export function middle(span: TimeSpan): number {
  return (span.start + span.end) / 2;
}

/**
 * The nearest viewport that is neither narrower than `MIN_SPAN_MS`, nor wider than the extent and
 * its margins, nor further outside it than a margin.
 *
 * @param room how many times as wide a viewport may be: where something covers a part of it, the
 *   extent must find room in what is left
 */
export function clamped(viewport: TimeSpan, extent: TimeSpan, room = 1): TimeSpan {
  const whole = extent.end - extent.start;
  const widest = whole * (1 + SLACK) * room;
  const length = Math.min(Math.max(viewport.end - viewport.start, MIN_SPAN_MS), widest);
  const margin = length * MARGIN;
  const centre = middle(viewport);
  const first = extent.start - margin;
  const last = Math.max(first, extent.end + margin - length);
  const start = Math.min(Math.max(centre - length / 2, first), last);
  return { start, end: start + length };
}

/** The viewport that shows a span with a little air on both sides. */
export function fitting(span: TimeSpan, air = 0.04): TimeSpan {
  const length = Math.max(span.end - span.start, MIN_SPAN_MS);
  const centre = middle(span);
  const half = (length / 2) * (1 + 2 * air);
  return { start: centre - half, end: centre + half };
}

/** Between two viewports, for motion: `t` runs from 0 to 1. */
export function interpolated(from: TimeSpan, to: TimeSpan, t: number): TimeSpan {
  return {
    start: from.start + (to.start - from.start) * t,
    end: from.end + (to.end - from.end) * t,
  };
}

/** The calendar days that a viewport touches, for the address. */
export function toDayRange(viewport: TimeSpan): DayRange {
  // Whole ms: a rounding error at midnight must not cost or add a day.
  return { first: toDay(Math.round(viewport.start)), last: toDay(Math.round(viewport.end) - 1) };
}

export function fromDayRange(range: DayRange): TimeSpan {
  return { start: toMs(range.first), end: toMs(range.last) + DAY_MS };
}

export function sameRange(a: DayRange, b: DayRange): boolean {
  return a.first === b.first && a.last === b.last;
}
