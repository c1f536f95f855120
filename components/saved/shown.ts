import type { ViewPatch } from '@/components/view/use-view-state';
import type { ViewState } from '@/components/view/view-state';
import type { DatasetIndex } from '@/data/dataset-index';
import type { EventFilter } from '@/data/event-filter';

/** What is on the screen: what a saved view is made of, compared with, and opened in place of. */
export interface Shown {
  readonly index: DatasetIndex;
  readonly state: ViewState;
  /** Name of the file whose dataset it is; `null` for one that has an address. */
  readonly file: string | null;
  readonly href: (patch: ViewPatch) => string;
  /** What a filter asks for, in the reader's words. */
  readonly filterWords: (filter: EventFilter) => readonly string[];
  /** Goes back from a file to the dataset that came with the page. */
  readonly leaveFile: () => void;
}
