'use client';

import { useDeferredValue, useMemo } from 'react';

import type { ViewState } from '@/components/view/view-state';
import type { DatasetIndex } from '@/data/dataset-index';
import type { EventSet } from '@/data/query';

/** From so many events on, an answer takes longer to draw than a reader's next word may wait. */
const LARGE = 20_000;

export interface Staged {
  readonly state: ViewState;
  readonly events: EventSet;
  /** The stage still shows what was asked for before. */
  readonly isLate: boolean;
}

/**
 * What the stage shows of a dataset. With a large one it follows what is asked for in steps, between
 * which the page answers: the controls show at once what was chosen.
 */
export function useStaged(index: DatasetIndex, state: ViewState, events: EventSet): Staged {
  const asked = useMemo(() => ({ index, state, events }), [index, state, events]);
  const followed = useDeferredValue(asked);
  // Another dataset's events mean nothing in this one.
  const follows = index.events.size >= LARGE && followed.index === index;
  const shown = follows ? followed : asked;
  return { state: shown.state, events: shown.events, isLate: shown !== asked };
}
