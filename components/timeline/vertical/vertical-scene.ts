/**
 * A VerticalScene: the timeline at one zoom as plain data in px, drawn from top to bottom. The reader
 * scrolls through it, and only what is near the window is drawn; of many events, only that is in it.
 *
 *      0    axisPx   bandPx      labelPx        width
 *    0 ┌──────┬────────┬─────────┬────────────────┐
 *      │ 2025 │  ┊ ┊   │         │                │
 *      │  Nov │  ┊ ┊░░░│░░ gap ░░│░░░░░░░░░░░░░░░░│
 *      │      │  ┊ ┊   │      ┌──│ Title          │  label, moved up from its mark
 *      │  Dec │  ┊ ┊ ● │──────┘  │ 17 Dec · names │
 *      │      │  ┊ ┊ ▼ │─────────│ [15 tasks ›]   │  bundle
 *      │      │  ┊   ⚑ │──────┐  │ Title          │
 *      │ 2026 │        │      └──│ 26–27 Dec      │
 *      └──────┴────────┴─────────┴────────────────┘ height
 *
 * y grows with time; `y0` ≤ `y1`. Columns hold the marks, the shortest next to the labels.
 */
import type { Count, Edge, Ghost } from '@/components/timeline/scene';
import type { Family, Kind, Modifier } from '@/data/vocabulary';

export interface VerticalScene {
  /** The lane that is shown, or `ONE_LANE` for all. */
  readonly laneId: string;
  readonly width: number;
  readonly height: number;
  readonly msPerPx: number;
  /** The instant at y 0, UTC ms. */
  readonly start: number;
  readonly axisPx: number;
  /** Right edge of the band of marks. */
  readonly bandPx: number;
  /** Left edge of the labels. */
  readonly labelPx: number;
  readonly gaps: readonly VerticalGap[];
  readonly bands: readonly VerticalBand[];
  readonly marks: readonly VerticalMark[];
  /** From top to bottom; none lies over another. */
  readonly labels: readonly VerticalLabel[];
}

/** A run of months for which no article was collected; where it is said is free of labels. */
export interface VerticalGap {
  readonly y0: number;
  readonly y1: number;
  /** Middles of the places where it is said. */
  readonly notes: readonly number[];
}

/** A congress, across all. */
export interface VerticalBand {
  readonly eventId: string;
  readonly family: Family;
  readonly y0: number;
  readonly y1: number;
  readonly certain: boolean;
}

export interface VerticalMark {
  readonly key: string;
  /** The meeting's, for the bar of its bundle. */
  readonly eventId: string;
  readonly kind: Kind;
  readonly family: Family;
  readonly filled: boolean;
  /** As in `Mark`. */
  readonly shape: 'symbol' | 'bar' | 'span';
  /** Middle of its column, and half of what it may fill there. */
  readonly x: number;
  readonly half: number;
  readonly y0: number;
  readonly y1: number;
  readonly symbolY: number;
  readonly start: Edge;
  readonly end: Edge;
  readonly modifier: Modifier | null;
  readonly ghosts: readonly Ghost[];
}

interface LabelBox {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Where its leader line begins: at the edge of its mark. */
  readonly from: { readonly x: number; readonly y: number };
}

export type VerticalLabel =
  | (LabelBox & {
      readonly is: 'event';
      readonly eventId: string;
      /** Lines of the title. */
      readonly lines: number;
      /** Semibold. */
      readonly strong: boolean;
      /** A task in its opened bundle. */
      readonly inBundle: boolean;
      /** It shares the mark of its bundle, whose label leads there. */
      readonly viaBundle: boolean;
      /** Ids of the lanes in which the event stands; none for what belongs to nobody. */
      readonly lanes: readonly string[];
    })
  | (LabelBox & {
      readonly is: 'bundle';
      readonly meetingId: string;
      readonly eventIds: readonly string[];
      readonly family: Family;
      readonly open: boolean;
      /** The meeting itself does not pass the filter. */
      readonly headless: boolean;
    })
  | (LabelBox & {
      readonly is: 'cluster';
      readonly count: Count;
      /** The unit that it counts, in px. */
      readonly y0: number;
      readonly y1: number;
    });

export type EventLabel = Extract<VerticalLabel, { is: 'event' }>;
export type BundleLabel = Extract<VerticalLabel, { is: 'bundle' }>;
export type ClusterLabel = Extract<VerticalLabel, { is: 'cluster' }>;
