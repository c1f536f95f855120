'use client';

import { useRef, useState } from 'react';

import type { DayRange } from '@/components/view/view-state';
import type { TimeSpan } from '@/data/time';

import { toDayRange } from './viewport';

export interface Brush {
  /** What is drawn so far; `null` while nothing is. */
  readonly span: TimeSpan | null;
  readonly isHeld: () => boolean;
  readonly begin: (ms: number) => void;
  readonly move: (ms: number) => void;
  readonly end: () => void;
  readonly cancel: () => void;
}

/**
 * A stretch of time, drawn by dragging from one of its ends to the other.
 *
 * @param leastMs what is shorter was a press, and asks for nothing
 */
export function useBrush(leastMs: number, onBrush: (range: DayRange) => void): Brush {
  const from = useRef<number | null>(null);
  const [span, setSpan] = useState<TimeSpan | null>(null);
  const cancel = () => {
    from.current = null;
    setSpan(null);
  };
  return {
    span,
    isHeld: () => from.current !== null,
    begin: (ms) => {
      from.current = ms;
    },
    move: (ms) => {
      if (from.current === null) return;
      const drawn = { start: Math.min(from.current, ms), end: Math.max(from.current, ms) };
      setSpan(drawn.end - drawn.start < leastMs ? null : drawn);
    },
    end: () => {
      cancel();
      if (span) onBrush(toDayRange(span));
    },
    cancel,
  };
}
