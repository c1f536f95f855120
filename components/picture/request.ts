import type { Compared } from '@/components/timeline/compared';
import type { ViewState } from '@/components/view/view-state';
import type { Marking } from '@/data/briefing/script-schema';
import type { DatasetIndex } from '@/data/dataset-index';
import type { CalendarDay } from '@/data/time';

export interface PictureSize {
  /** px */
  readonly width: number;
  /** px; `null`: as high as its lanes need. */
  readonly height: number | null;
}

/** What a picture is to show. */
export interface PictureRequest {
  /** With or without what reports add, as the view asks. */
  readonly index: DatasetIndex;
  readonly state: ViewState;
  readonly size: PictureSize;
  /** The day whose knowledge it shows. */
  readonly asOf: CalendarDay;
  readonly title: string;
  /** What another version had otherwise, drawn beside; without it nothing is. */
  readonly compared?: Compared;
  readonly marking: Marking | null;
  /** What its reader should know besides, before the filter in words. */
  readonly remark?: string;
  /** Ids of events that stand out, the others step back; none: as the selection has it. */
  readonly highlighted?: readonly string[];
  /** Whether it shows when articles were published. */
  readonly articleDates?: boolean;
  /** By event id: the number it is looked up by, told before its words. */
  readonly numbers?: ReadonlyMap<string, number>;
}
