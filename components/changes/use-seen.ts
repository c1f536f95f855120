'use client';

import { useCallback, useEffect, useMemo, useSyncExternalStore } from 'react';

import { traceAll } from '@/data/compare/compare';
import { parseSeen, serializeSeen, type SeenVersion } from '@/data/compare/seen-version';
import type { DatasetIndex } from '@/data/dataset-index';
import { inSlices } from '@/data/slices';
import type { CalendarDay } from '@/data/time';

import { isSeenKept, readSeen, subscribeToSeen, writeSeen } from './seen-store';

/** More than that is more than a browser keeps for a site. */
const MOST_EVENTS = 20_000;

export interface SeenHandle {
  /** The version that was seen last; `null` if none was, or none that can be read. */
  readonly seen: SeenVersion | null;
  readonly isKept: boolean;
  readonly isTooLarge: boolean;
  /** The version at hand is seen from now on. */
  readonly markSeen: () => void;
}

/**
 * @param key of the dataset, whatever its version
 * @param isRemembered whether a first look is remembered without being asked
 */
export function useSeen(
  { events }: DatasetIndex,
  key: string,
  isRemembered: boolean,
  today: CalendarDay,
): SeenHandle {
  const text = useSyncExternalStore(
    subscribeToSeen,
    () => readSeen(key),
    () => null,
  );
  const isKept = useSyncExternalStore(
    subscribeToSeen,
    () => isSeenKept(key),
    () => true,
  );
  const seen = useMemo(() => (text === null ? null : parseSeen(text)), [text]);
  const isTooLarge = events.size > MOST_EVENTS;

  const remember = useCallback(
    async (signal?: AbortSignal) => {
      const traces = await inSlices(traceAll(events), signal ? { signal } : {});
      writeSeen(key, serializeSeen({ seenOn: today, traces }));
    },
    [events, key, today],
  );
  const isFirst = seen === null && isRemembered && !isTooLarge;
  useEffect(() => {
    if (!isFirst) return;
    const leaving = new AbortController();
    // Rejected only when it is left.
    remember(leaving.signal).catch(() => undefined);
    return () => leaving.abort();
  }, [isFirst, remember]);
  return { seen, isKept, isTooLarge, markSeen: () => void remember() };
}
