/** A picture as data: ink in named groups, in px. An SVG, a PNG and a slide are ways to put it down. */
import type { Ink } from '@/components/timeline/ink/ink';
import type { Scene } from '@/components/timeline/scene';
import type { Article } from '@/data/schema';
import type { CalendarDay } from '@/data/time';

export interface Picture {
  readonly title: string;
  /** Only the beginning of the title had room. */
  readonly isTitleCut: boolean;
  readonly width: number;
  readonly height: number;
  readonly groups: readonly PictureGroup[];
  /** What the plot shows, in the plot's own px; `null` on a page without one. */
  readonly scene: Scene | null;
  /** What tells of the events that are shown. */
  readonly sources: readonly Article[];
  readonly asOf: CalendarDay;
}

/** What belongs together. It stands above what stands before it. */
export interface PictureGroup {
  /** What a person finds it by. */
  readonly name: string;
  /** A sentence, for who cannot see it. */
  readonly about?: string;
  /** Which part of the frame it is, for what puts that part elsewhere. */
  readonly part?: 'title';
  readonly parts: readonly (Ink | PictureGroup)[];
  /** Where its origin stands in the group around it, px. */
  readonly x?: number;
  readonly y?: number;
  /** Nothing of it is seen outside of 0 … width, 0 … height. */
  readonly clip?: { readonly width: number; readonly height: number };
  /** 0 to 1 */
  readonly opacity?: number;
}

export function isGroup(part: Ink | PictureGroup): part is PictureGroup {
  return !('type' in part);
}
