/**
 * The events of a lane, so ordered that a view's questions cost no more in a million events than in
 * sixty: counts by binary search, what is drawn by descending a pyramid of blocks.
 *
 *     anchors   ▏▏ ▏   ▏▏▏▏  ▏     ascending; the events of a span stand together
 *     blocks    └─16─┘└─16─┘       each knows from when to when its events reach
 *     blocks²   └────16 × 16───    and so on up to one
 */
import { FLAGS, type EventColumns } from '@/data/columns';
import type { TimeSpan } from '@/data/time';
import { KINDS } from '@/data/vocabulary';

import type { EventTimes } from './event-times';

const CONGRESS = KINDS.indexOf('congress');
/** Blocks of one level that make one of the next. */
const BRANCHES = 16;

/** How many come before a place: of each kind, and of those not known to the day. */
interface Counts {
  readonly kinds: readonly Uint32Array[];
  readonly rough: Uint32Array;
}

interface Level {
  readonly start: Float64Array;
  readonly end: Float64Array;
}

/** From `from` up to, not including, `to`: places among the events of a lane. */
export interface Places {
  readonly from: number;
  readonly to: number;
}

export class LaneEvents {
  /** Level 0 are blocks of events. Made when first asked for: far views need counts alone. */
  private levels: readonly Level[] | null = null;
  private majors: LaneEvents | null = null;
  private counts: Counts | null = null;

  /**
   * @param ordinals by ascending anchor
   * @param time when each event of the columns is counted, and from when to when it is drawn
   */
  constructor(
    readonly ordinals: Uint32Array,
    private readonly columns: EventColumns,
    private readonly time: EventTimes,
  ) {}

  get size(): number {
    return this.ordinals.length;
  }

  /** The events that are counted within a span. */
  within({ start, end }: TimeSpan): Places {
    return { from: this.firstFrom(start), to: this.firstFrom(end) };
  }

  /** How many of them have each kind, in the order of `KINDS`. */
  kindsOf({ from, to }: Places): readonly number[] {
    this.counts ??= this.makeCounts();
    return this.counts.kinds.map((before) => (before[to] ?? 0) - (before[from] ?? 0));
  }

  /** How many of them are not known to the day. */
  roughOf({ from, to }: Places): number {
    this.counts ??= this.makeCounts();
    return (this.counts.rough[to] ?? 0) - (this.counts.rough[from] ?? 0);
  }

  /** From when to when the events between two places are drawn. */
  reachOf({ from, to }: Places): TimeSpan {
    const { ordinals, time } = this;
    const levels = (this.levels ??= this.makeLevels());
    let [start, end] = [Infinity, -Infinity];
    const widen = (first = Infinity, last = -Infinity) => {
      start = Math.min(start, first);
      end = Math.max(end, last);
    };
    const visit = (level: number, block: number): void => {
      const width = BRANCHES ** (level + 1);
      const [first, beyond] = [block * width, (block + 1) * width];
      if (first >= to || beyond <= from) return;
      if (first >= from && beyond <= to) {
        widen(levels[level]?.start[block], levels[level]?.end[block]);
      } else if (level === 0) {
        for (let place = Math.max(first, from); place < Math.min(beyond, to); place += 1) {
          const ordinal = ordinals[place] ?? 0;
          widen(time.start[ordinal], time.end[ordinal]);
        }
      } else {
        const last = Math.min((block + 1) * BRANCHES, levels[level - 1]?.start.length ?? 0);
        for (let child = block * BRANCHES; child < last; child += 1) visit(level - 1, child);
      }
    };
    if (from < to) visit(levels.length - 1, 0);
    return { start, end };
  }

  /** The congresses among them. */
  congresses(): LaneEvents {
    const { columns, time } = this;
    return (this.majors ??= new LaneEvents(
      this.ordinals.filter((ordinal) => columns.kind[ordinal] === CONGRESS),
      columns,
      time,
    ));
  }

  /**
   * The most events that are counted between two neighbours of some ascending instants, in ms. What
   * is counted before the first of them counts together, and so does what is after the last.
   */
  mostBetween(instants: readonly number[]): number {
    const { size, ordinals, time } = this;
    let [most, count, next] = [0, 0, 0];
    for (let place = 0; place < size; place += 1) {
      const at = time.anchor[ordinals[place] ?? 0] ?? 0;
      if (at >= (instants[next] ?? Infinity)) {
        count = 0;
        while (at >= (instants[next] ?? Infinity)) next += 1;
      }
      count += 1;
      if (count > most) most = count;
    }
    return most;
  }

  /** The instant, in ms, at which the event nearest to it is counted; itself if there is none. */
  nearest(ms: number): number {
    const place = this.firstFrom(ms);
    const [before, after] = [place - 1, place].map(
      (at) => this.time.anchor[this.ordinals[at] ?? -1] ?? Infinity,
    );
    if (before === undefined || after === undefined) return ms;
    const best = Math.abs(before - ms) < Math.abs(after - ms) ? before : after;
    return Number.isFinite(best) ? best : ms;
  }

  /** The place of an event of the lane; -1 if it isn't in it. */
  placeOf(ordinal: number): number {
    const at = this.time.anchor[ordinal] ?? NaN;
    // Those that are counted at one instant stand by their ordinals.
    let low = this.firstFrom(at);
    let high = this.firstFrom(at + 1);
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.ordinals[middle] ?? 0) < ordinal) low = middle + 1;
      else high = middle;
    }
    return this.ordinals[low] === ordinal ? low : -1;
  }

  /**
   * The events that are drawn within a span, in no order that is promised.
   *
   * @returns null if there are more than `most`: then none needs to be known
   */
  drawnWithin(span: TimeSpan, most: number): readonly number[] | null {
    if (this.size === 0) return [];
    // What is counted within is drawn within: often enough to know without a look at the blocks.
    const { from, to } = this.within(span);
    if (to - from > most) return null;
    const levels = (this.levels ??= this.makeLevels());
    const found: number[] = [];
    const visit = (level: number, block: number): boolean => {
      const { start, end } = levels[level] ?? NO_LEVEL;
      if (!((start[block] ?? NaN) < span.end && (end[block] ?? NaN) > span.start)) return true;
      const first = block * BRANCHES;
      if (level === 0) {
        for (let place = first; place < Math.min(first + BRANCHES, this.size); place += 1) {
          const ordinal = this.ordinals[place] ?? 0;
          const isIn =
            (this.time.start[ordinal] ?? NaN) < span.end &&
            (this.time.end[ordinal] ?? NaN) > span.start;
          if (isIn) found.push(ordinal);
        }
        return found.length <= most;
      }
      const last = Math.min(first + BRANCHES, levels[level - 1]?.start.length ?? 0);
      for (let child = first; child < last; child += 1) if (!visit(level - 1, child)) return false;
      return true;
    };
    return visit(levels.length - 1, 0) ? found : null;
  }

  /** The first place whose event is counted at the instant or later. */
  private firstFrom(ms: number): number {
    let low = 0;
    let high = this.size;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.time.anchor[this.ordinals[middle] ?? 0] ?? 0) < ms) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  private makeCounts(): Counts {
    const { kind, flags } = this.columns;
    const size = this.ordinals.length;
    const kinds = KINDS.map(() => new Uint32Array(size + 1));
    const rough = new Uint32Array(size + 1);
    for (let place = 0; place < size; place += 1) {
      const ordinal = this.ordinals[place] ?? 0;
      const own = kind[ordinal] ?? 0;
      for (let k = 0; k < kinds.length; k += 1) {
        const before = kinds[k];
        if (before) before[place + 1] = (before[place] ?? 0) + (k === own ? 1 : 0);
      }
      const isRough = ((flags[ordinal] ?? 0) & FLAGS.certain) === 0;
      rough[place + 1] = (rough[place] ?? 0) + (isRough ? 1 : 0);
    }
    return { kinds, rough };
  }

  private makeLevels(): readonly Level[] {
    const { size, ordinals, time } = this;
    const lowest = above(
      size,
      (place) => time.start[ordinals[place] ?? 0] ?? NaN,
      (place) => time.end[ordinals[place] ?? 0] ?? NaN,
    );
    const levels: Level[] = [lowest];
    for (let below = lowest; below.start.length > 1; below = levels.at(-1) ?? lowest) {
      const { start, end } = below;
      levels.push(
        above(
          start.length,
          (i) => start[i] ?? NaN,
          (i) => end[i] ?? NaN,
        ),
      );
    }
    return levels;
  }
}

const NO_LEVEL: Level = { start: new Float64Array(), end: new Float64Array() };

/** The blocks over `size` things that reach from `start` to `end`. */
function above(size: number, start: (i: number) => number, end: (i: number) => number): Level {
  const blocks = Math.ceil(size / BRANCHES);
  const starts = new Float64Array(blocks);
  const ends = new Float64Array(blocks);
  for (let block = 0; block < blocks; block += 1) {
    let [first, last] = [Infinity, -Infinity];
    const beyond = Math.min((block + 1) * BRANCHES, size);
    for (let i = block * BRANCHES; i < beyond; i += 1) {
      first = Math.min(first, start(i));
      last = Math.max(last, end(i));
    }
    starts[block] = first;
    ends[block] = last;
  }
  return { start: starts, end: ends };
}
