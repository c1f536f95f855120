/**
 * Withdrawn events by time, so that a frame asks for those in view alone, and for no more than can
 * be read. How many there are is told by binary search.
 */
import { bisectLeft, bisectRight } from 'd3';

import type { TracedDate } from '@/data/compare/trace';
import type { Localized } from '@/data/schema';
import { toSpan, type TimeSpan } from '@/data/time';

export interface WithdrawnEvent {
  readonly id: string;
  readonly title: Localized;
  readonly date: TracedDate;
}

export interface WithdrawnSpan {
  readonly event: WithdrawnEvent;
  /** At least one of its ends is finite. */
  readonly span: TimeSpan;
}

export interface WithdrawnWithin {
  /** The earliest of them. */
  readonly first: readonly WithdrawnSpan[];
  readonly count: number;
}

export class WithdrawnIndex {
  private readonly closed: Reaches;
  private readonly before: Reaches;
  private readonly after: Reaches;

  constructor(events: readonly WithdrawnEvent[]) {
    const all = events.map((event) => ({
      event,
      span: toSpan(event.date.earliest, event.date.latest),
    }));
    const group = (isBefore: boolean, isAfter: boolean, reach: (span: TimeSpan) => TimeSpan) =>
      new Reaches(
        all.filter(
          ({ span: { start, end } }) =>
            (start === -Infinity) === isBefore && (end === Infinity) === isAfter,
        ),
        reach,
      );
    this.closed = group(false, false, (span) => span);
    // How far an open side is drawn depends on the scale: they are kept by the side that is known.
    this.before = group(true, false, ({ end }) => ({ start: end, end }));
    this.after = group(false, true, ({ start }) => ({ start, end: start }));
  }

  /**
   * @param open how far an open side is drawn, ms
   * @param most how many are given
   */
  within({ start, end }: TimeSpan, open: number, most: number): WithdrawnWithin {
    const found = [
      this.closed.within({ start, end }, most),
      this.before.within({ start, end: end + open }, most),
      this.after.within({ start: start - open, end }, most),
    ];
    const shownFrom = ({ span }: WithdrawnSpan) =>
      span.start === -Infinity ? span.end - open : span.start;
    return {
      first: found
        .flatMap(({ first }) => first)
        .sort((a, b) => shownFrom(a) - shownFrom(b))
        .slice(0, most),
      count: found.reduce((sum, { count }) => sum + count, 0),
    };
  }
}

/** What reaches from somewhere to somewhere, both finite. */
class Reaches {
  private readonly all: readonly WithdrawnSpan[];
  /** Ascending. */
  private readonly starts: Float64Array;
  private readonly ends: Float64Array;
  /** By place: the last end up to it. */
  private readonly lastEnds: Float64Array;
  private readonly sortedEnds: Float64Array;

  constructor(all: readonly WithdrawnSpan[], reach: (span: TimeSpan) => TimeSpan) {
    this.all = [...all].sort((a, b) => reach(a.span).start - reach(b.span).start);
    this.starts = Float64Array.from(this.all, ({ span }) => reach(span).start);
    this.ends = Float64Array.from(this.all, ({ span }) => reach(span).end);
    let last = -Infinity;
    this.lastEnds = this.ends.map((end) => (last = Math.max(last, end)));
    this.sortedEnds = this.ends.slice().sort();
  }

  within({ start, end }: TimeSpan, most: number): WithdrawnWithin {
    const beyond = bisectLeft(this.starts, end);
    const first: WithdrawnSpan[] = [];
    for (let place = bisectRight(this.lastEnds, start); place < beyond; place += 1) {
      if (first.length === most) break;
      const own = this.all[place];
      if (own && (this.ends[place] ?? NaN) > start) first.push(own);
    }
    return { first, count: beyond - bisectRight(this.sortedEnds, start) };
  }
}
