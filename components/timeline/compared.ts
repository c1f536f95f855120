import { createContext } from 'react';

import type { DayBounds } from '@/data/edtf';

/** What another version of the dataset had otherwise, to be drawn beside what it has now. */
export interface Compared {
  /** Ids of the events that the other version lacks. */
  readonly added: ReadonlySet<string>;
  /** By event, the date that it had. */
  readonly oldDates: ReadonlyMap<string, DayBounds>;
}

export const NOT_COMPARED: Compared = { added: new Set(), oldDates: new Map() };

export const ComparedContext = createContext(NOT_COMPARED);
