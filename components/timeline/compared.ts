import { createContext } from 'react';

import type { TracedDate } from '@/data/compare/trace';

import type { WithdrawnEvent } from './withdrawn-index';

/** What another version of the dataset had otherwise, to be drawn beside what it has now. */
export interface Compared {
  /** Ids of the events that the other version lacks. */
  readonly added: ReadonlySet<string>;
  /** By event, the date that it had. */
  readonly oldDates: ReadonlyMap<string, TracedDate>;
  /** Those that only the other version has, and dates. */
  readonly withdrawn: readonly WithdrawnEvent[];
}

export const NOT_COMPARED: Compared = { added: new Set(), oldDates: new Map(), withdrawn: [] };

export const ComparedContext = createContext(NOT_COMPARED);
