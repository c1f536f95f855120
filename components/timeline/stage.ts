'use client';

import { createContext } from 'react';

/** What whoever puts the timeline on a stage asks of it. */
export interface Stage {
  /** Ids of the events that stand out, the others stepping back; `null`: as when exploring. */
  readonly lit: ReadonlySet<string> | null;
  /** Without the overview and the buttons below: a room sees the lanes that much larger. */
  readonly isBare: boolean;
}

export const StageContext = createContext<Stage>({ lit: null, isBare: false });
