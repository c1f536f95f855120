/**
 * A Scene: everything that stands on the timeline, as plain data in px. Screen, paper and pictures
 * are renderers of the same Scene; nothing about where a mark stands is decided anywhere else.
 *
 *      0                                             width
 *    0 ┌──────────────────────────────────────────────┐
 *      │ lane 0    ░░░░ gap ░░░░        ▌band         │  lanes, one below another
 *      │   row 0                        ⚑ 14th Congr… │  rows inside a lane, ROW_PX each
 *      │   row 1              ●─┐ label               │  mark, label
 *      ├────────────────────────┼─────────────────────┤
 *      │ lane 1                 │connector            │
 *      │   row 0              ●─┘ [ 9 tasks ⟩⟩  label │  mark with the bundle set there
 *      │   row 1                            (12)      │  cluster
 *      └──────────────────────────────────────────────┘ height
 *        2023       2024       2025       2026   ticks
 *
 * x grows with time, y grows downwards; `x0` ≤ `x1`. Marks reach at most a little beyond the plot:
 * what lies outside is cut, what ends there says so through its edges.
 */
import type { TimeSpan } from '@/data/time';
import type { Family, Kind, Modifier } from '@/data/vocabulary';

export interface Scene {
  readonly width: number;
  readonly height: number;
  readonly viewport: TimeSpan;
  readonly lanes: readonly LaneBox[];
  readonly pinned: Pinned | null;
  readonly ticks: readonly Tick[];
  readonly gaps: readonly Gap[];
  readonly bands: readonly Band[];
  readonly connectors: readonly Connector[];
  readonly marks: readonly Mark[];
  readonly bundles: readonly BundleMark[];
  readonly clusters: readonly Cluster[];
}

export interface LaneBox {
  readonly id: string;
  /** Events in the lane over all time, each counted once. */
  readonly count: number;
  readonly y: number;
  readonly height: number;
}

/** Lanes that stay in view: they stand over all that is scrolled to below them. */
export interface Pinned {
  /** So many of the first lanes. */
  readonly lanes: number;
  readonly y: number;
  readonly height: number;
}

export interface Tick {
  /** The instant that it stands for, ms. */
  readonly at: number;
  readonly x: number;
  readonly label: string;
  /** Where the label stands: a major one is kept in view while its unit is. */
  readonly labelX: number;
  readonly level: 'major' | 'minor';
}

/** A run of months for which no article was collected. */
export interface Gap {
  /** When it begins, ms. */
  readonly at: number;
  readonly x0: number;
  readonly x1: number;
}

/** A congress across all lanes. */
export interface Band {
  readonly eventId: string;
  readonly family: Family;
  readonly x0: number;
  readonly x1: number;
  readonly certain: boolean;
}

/** Joins the marks of one event in several lanes. */
export interface Connector {
  readonly eventId: string;
  readonly x: number;
  readonly y0: number;
  readonly y1: number;
}

/** `hard`: begins or ends there; `soft`: only the bound of what is known; `open`: unknown. */
export type Edge = 'hard' | 'soft' | 'open';

export interface Mark {
  readonly key: string;
  readonly eventId: string;
  readonly ordinal: number;
  readonly laneId: string;
  readonly kind: Kind;
  readonly family: Family;
  /** Held, as against planned. */
  readonly filled: boolean;
  /** `symbol`: days known, too few to see; `bar`: days known; `span`: known only to lie within. */
  readonly shape: 'symbol' | 'bar' | 'span';
  readonly x0: number;
  readonly x1: number;
  /** Middle of the row. */
  readonly y: number;
  /** Where the kind's symbol stands. */
  readonly symbolX: number;
  readonly start: Edge;
  readonly end: Edge;
  readonly modifier: Modifier | null;
  readonly label: Label | null;
  /** Its words elsewhere, where they have no room in its row. */
  readonly callout: Callout | null;
  readonly ghosts: readonly Ghost[];
}

/** A rival date, drawn beside the chosen one. */
export interface Ghost {
  readonly articleId: string;
  readonly x0: number;
  readonly x1: number;
}

export interface Label {
  readonly text: string;
  /** Left edge. */
  readonly x: number;
  readonly width: number;
  /** Semibold. */
  readonly strong: boolean;
  /** Inside its bar, or beside the mark. */
  readonly inside: boolean;
}

/** Words away from their mark, and the line that leads to it. */
export interface Callout {
  readonly label: Label;
  /** Middle of the row that the words stand in. */
  readonly y: number;
  /** From the mark to the words. */
  readonly leader: {
    readonly x0: number;
    readonly y0: number;
    readonly x1: number;
    readonly y1: number;
  };
}

/** Tasks set at one meeting, drawn as one bar at the meeting's mark. */
export interface BundleMark {
  readonly key: string;
  readonly meetingId: string;
  readonly laneId: string;
  readonly eventIds: readonly string[];
  readonly ordinals: readonly number[];
  readonly family: Family;
  readonly x0: number;
  readonly x1: number;
  readonly y: number;
  /** Opened in place: its tasks stand in the rows below. */
  readonly open: boolean;
  /** False if the meeting's own mark is at its head. */
  readonly headless: boolean;
  readonly label: Label | null;
}

/** What is not drawn one by one, counted where it stands in the calendar. */
export interface Count {
  /** Made from the lane and the first of its members, so that it stays itself while one zooms. */
  readonly key: string;
  readonly laneId: string;
  /** Its members: the lane's events from this place up to the other, without `except`. */
  readonly from: number;
  readonly to: number;
  readonly except: ReadonlySet<number>;
  /** Ordinal of the first member. */
  readonly first: number;
  readonly count: number;
  /** How many it has of each kind, in the order of `KINDS`. */
  readonly kinds: readonly number[];
  /** How many of them are not known to the day. */
  readonly rough: number;
  /** The day, week, month … within which its members are counted. */
  readonly span: TimeSpan;
}

/** A count in its lane. */
export interface Cluster extends Count {
  /** A pill in a row, or a bar whose height tells the count beside others. */
  readonly shape: 'pill' | 'bar';
  readonly x0: number;
  readonly x1: number;
  readonly y0: number;
  readonly y1: number;
  /** What belongs to it stays below: the number above a bar, px. */
  readonly ceiling: number;
  /** The selected event may be one of those that are counted here. */
  readonly holdsSelected: boolean;
}
