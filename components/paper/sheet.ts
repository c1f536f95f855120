/**
 * A document on paper as data: sheets of one size, and what stands on each. All lines are broken and
 * all rows are placed, so that the same request gives the same sheets on every machine.
 *
 *      ┌──────────────────────────────────────────┐
 *      │ Title                          TLP:AMBER │  head
 *      │ 2025, Q4                                 │
 *      │ ┌──────────────────────────────────────┐ │
 *      │ │ a chart, or rows of a table          │ │  body
 *      │ └──────────────────────────────────────┘ │
 *      │ As of …       Page 3 of 14     TLP:AMBER │  foot
 *      └──────────────────────────────────────────┘
 */
import type { Marking } from '@/data/briefing/script-schema';
import type { Lang } from '@/data/vocabulary';

import type { ChartDrawing } from './chart-parts';
import type { SheetSize } from './paper-size';
import type { Row } from './row';
import type { Paragraph, Type } from './text';

export interface Heading {
  readonly text: string;
  /** A line below it; may be empty. */
  readonly note: string;
}

export type Sheet =
  | {
      readonly kind: 'cover';
      readonly title: Paragraph | null;
      readonly type: Type;
      readonly rows: readonly Row[];
    }
  | {
      readonly kind: 'chart';
      readonly heading: Heading;
      readonly caption: { readonly words: Paragraph; readonly type: Type } | null;
      readonly drawing: ChartDrawing | null;
    }
  | { readonly kind: 'notes'; readonly heading: Heading; readonly rows: readonly Row[] }
  | { readonly kind: 'events'; readonly heading: Heading; readonly rows: readonly Row[] }
  | { readonly kind: 'sources'; readonly heading: Heading; readonly rows: readonly Row[] };

export interface PaperDocument {
  readonly title: string;
  readonly lang: Lang;
  /** "Briefline · as of 25 February 2026" */
  readonly made: string;
  readonly marking: Marking | null;
  readonly size: SheetSize;
  readonly sheets: readonly Sheet[];
}

/** Heights in px of what stands above a body's rows or chart. */
export const HEADING_PX = 52;
/** Of a table, which has no note below its heading. */
export const TABLE_HEADING_PX = 36;
export const COLUMNS_PX = 25;
