'use client';

import { createContext } from 'react';

import type { CalendarDay } from '@/data/time';

/** What whoever puts the timeline on a stage asks of it. */
export interface Stage {
  /** Ids of the events that stand out, the others stepping back; `null`: as when exploring. */
  readonly lit: ReadonlySet<string> | null;
  /** Without the overview and the buttons below: a room sees the lanes that much larger. */
  readonly isBare: boolean;
  /** The day up to which what is shown tells; `null`: today. */
  readonly asOf: CalendarDay | null;
}

export const StageContext = createContext<Stage>({ lit: null, isBare: false, asOf: null });
