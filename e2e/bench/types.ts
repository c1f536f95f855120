/** The shapes that the harness, its page and its report share. Times are milliseconds. */
import type { BenchEvent } from './events/events.mjs';

/** How a gesture is made, step by step; `at` is a share of the plot's width and height. */
export type GestureSpec =
  | {
      readonly type: 'wheel';
      /** Chosen so that each step is a factor of 1.1. */
      readonly deltaY: number;
      readonly modifier?: 'Control' | 'Alt' | 'Shift' | 'Meta';
      readonly at?: readonly [number, number];
    }
  /** One held drag, `dx` pixels a step. */
  | { readonly type: 'drag'; readonly dx: number; readonly at?: readonly [number, number] }
  /** Two buttons with fixed zoom levels, by their CSS selectors. */
  | { readonly type: 'click'; readonly in: string; readonly out: string };

export interface MountContext {
  readonly t0: number;
  readonly t1: number;
  readonly lanes: readonly string[];
  readonly width: number;
  readonly height: number;
}

type Drawn = void | Promise<void>;

/** One peer. What returns a promise has drawn when it resolves. */
export interface Adapter {
  readonly draws: string;
  readonly zoom?: GestureSpec | undefined;
  readonly pan?: GestureSpec | undefined;
  mount(root: Element, events: readonly BenchEvent[], context: MountContext): Drawn;
  /** One lane, or with null all of them. */
  filter(lane: number | null): Drawn;
  /** The visible time span; polled every frame, so it must be cheap. */
  domain(): readonly [number, number] | null;
  destroy(): void;
  search?: ((text: string | null) => Drawn) | undefined;
  /** Events that match the filter. */
  count?: (() => number) | undefined;
  plotRect?: (() => DOMRect) | undefined;
  /** Resolves when nothing is left to draw. */
  idle?: (() => Promise<void> | null) | undefined;
}

/** What a page offers as `window.__timeline` to be measured by its address (see README.md). */
export interface TimelineHooks {
  readonly ready: Promise<unknown>;
  readonly draws?: string;
  readonly zoom?: GestureSpec;
  readonly pan?: GestureSpec;
  root?(): Element;
  load(events: readonly BenchEvent[]): Drawn;
  filter(filter: { readonly leader: string } | null): Drawn;
  search?(text: string | null): Drawn;
  domain(): readonly [number, number];
  plotRect(): DOMRect;
  count?(): number;
  idle?(): Promise<void>;
  destroy?(): void;
}

export interface LongTasks {
  readonly longCount: number;
  readonly longTotal: number;
  readonly longMax: number;
}

/** One picture, from the call to when it is complete and the page calm again. */
export interface Drawing extends LongTasks {
  readonly ready: number;
  readonly painted: number;
  readonly complete: number;
}

/** Main-thread and whole-browser time, as differences. */
export interface Cost {
  readonly task: number;
  readonly script: number;
  readonly style: number;
  readonly layout: number;
  readonly cpu: number;
}

export interface PageGesture extends LongTasks {
  readonly intervals: readonly number[];
  readonly latencies: readonly number[];
  readonly wall: number;
  readonly updates: number;
  readonly narrowest: number;
}

/** `task`, `script` … are per step. */
export interface Gesture extends Cost, LongTasks {
  readonly steps: number;
  readonly capped: boolean;
  readonly wall: number;
  readonly updates: number;
  readonly frameMedian: number;
  readonly frameP95: number;
  readonly latency: number;
  /** The widest over the narrowest visible span: 17.4 where every step counted. */
  readonly depth: number | null;
}

/** One peer at one count, in one fresh browser. */
export interface Measurement {
  readonly peer: string;
  readonly n: number;
  readonly repeat: number;
  status: 'ok' | 'over' | 'crash' | 'error';
  /** What it was doing when it failed, and why. */
  phase?: string;
  error?: string;
  logs?: readonly string[];
  draws?: string;
  /** Time of a fixed amount of work: tells how busy the machine was. */
  calibration?: number;
  idleShare?: number;
  gesturesSkipped?: boolean;
  mount?: Drawing & Cost;
  zoom?: Gesture;
  pan?: Gesture;
  filter?: Drawing & Cost;
  unfilter?: Drawing & Cost;
  search?: Drawing;
  /** Events after the filter, and how many there may be. */
  kept?: number | null;
  expected?: readonly number[];
  heap?: number;
  elements?: number;
  /** How long the whole measurement took, in seconds. */
  seconds?: number;
}

/** A file chosen in the product, from the choice to the complete picture. */
export interface FileLoading extends LongTasks {
  /** When the dataset was in memory. */
  readonly data: number;
  readonly complete: number;
}

/** A file of `n` events, beside the least that loading it can cost; what failed is missing. */
export interface Load {
  readonly n: number;
  readonly repeat: number;
  readonly bytes: number;
  /** Reading it and parsing each of its lines in a worker, and nothing else. */
  parse?: number;
  /** The first picture of the peer `limit`, from events in memory. */
  limit?: number;
  app?: FileLoading;
  readonly problems: string[];
}

export interface RunOptions {
  readonly counts: readonly number[];
  readonly peers: readonly string[];
  readonly repeats: number;
  readonly steps: number;
  /** A phase that takes longer ends the measurement. */
  readonly cap: number;
  readonly seed: number;
  readonly lane: number;
}

/** What a run leaves as JSON, and the report is made from. */
export interface Run {
  readonly started: string;
  finished?: string;
  readonly node: string;
  /** Version of the browser. */
  browser?: string;
  readonly cores: number;
  readonly options: RunOptions;
  readonly measurements: Measurement[];
  readonly loads: Load[];
}
